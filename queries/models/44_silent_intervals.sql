-- Which intervals are silences: those on a side that was measured and of at least the threshold in force when they began, by the
-- versions of the journeys in force on that day. It is the smallest of the stages that the account's cases were in then (a stage is
-- left at the instant left_at), else the smallest of its journeys. Of the stages at the start and at the end the first in journey
-- file order is named; an account that is in none at the end has the one it left there.
-- table: work.silent_intervals
-- grain: one row per interval at or above its threshold
-- order: side, seq
-- reads: work.intervals, work.interval_lengths, work.eras, work.terms, work.spans, work.silences, main.stage_visits
-- An end that has not come lies far ahead: a left join on "or is null" compares every row with every other.
with visits as (
    select spans.account_no, visits.entered_at, coalesce(visits.left_at, timestamp '9999-12-31') as left_at,
        silences.era, silences.silence_no, silences.stage_no
    from main.stage_visits as visits
    inner join work.spans as spans on spans.account_id = visits.account_id
    inner join work.silences as silences on silences.journey = visits.journey and silences.stage = visits.stage
),

-- A case's stages follow each other, so most accounts are in one stage at a time; cut by all their moves, all are.
moves as (
    select account_no, entered_at as ts from visits
    union
    select account_no, left_at as ts from visits
),

periods as (
    select account_no, ts as from_ts,
        coalesce(lead(ts) over (partition by account_no order by ts), timestamp '9999-12-31') as to_ts
    from moves
),

stages_in_periods as (
    select periods.account_no, visits.era, periods.from_ts, periods.to_ts,
        min(visits.silence_no) as silence_no, min(visits.stage_no) as stage_no
    from periods
    inner join visits on visits.account_no = periods.account_no
        and visits.entered_at <= periods.from_ts and visits.left_at > periods.from_ts
    group by periods.account_no, visits.era, periods.from_ts, periods.to_ts
),

left_stages as (
    select account_no, left_at as ts, min(stage_no) as stage_no
    from visits
    group by account_no, left_at
),

days as (
    select days.day, eras.era
    from (select distinct from_day as day from work.intervals) as days
    inner join work.eras as eras on eras.from_day <= days.day and eras.to_day > days.day
),

judged as (
    select intervals.account_no, terms.era, intervals.side, intervals.seq, intervals.next_seq, intervals.open,
        intervals.from_ts, intervals.from_day, intervals.from_whole, intervals.to_ts, intervals.to_day, intervals.to_whole, intervals.days,
        coalesce(at_start.silence_no, terms.silence_no) as silence_no,
        at_start.stage_no as from_stage_no
    from work.intervals as intervals
    inner join days on days.day = intervals.from_day
    inner join work.terms as terms on terms.account_no = intervals.account_no and terms.era = days.era
        and case intervals.side when 'vendor' then terms.vendor when 'customer' then terms.customer else terms.mutual end
    left join stages_in_periods as at_start on at_start.account_no = intervals.account_no and at_start.era = days.era
        and at_start.from_ts <= intervals.from_ts and at_start.to_ts > intervals.from_ts
),

silent as (
    select judged.account_no, judged.era, judged.side, judged.seq, judged.next_seq, judged.open,
        judged.from_ts, judged.from_day, judged.from_whole, judged.to_ts, judged.to_day, judged.to_whole,
        judged.silence_no, judged.from_stage_no,
        coalesce(lengths.seen_days, judged.days) as days,
        coalesce(lengths.seen_business_days, lengths.business_days) as business_days,
        case when silences.unit = 'bd' then coalesce(lengths.sure_business_days, lengths.business_days)
            else coalesce(lengths.sure_days, judged.days) end >= silences.value as sure
    from judged
    inner join work.interval_lengths as lengths on lengths.side = judged.side and lengths.seq = judged.seq
    inner join work.silences as silences on silences.silence_no = judged.silence_no
    where case when silences.unit = 'bd' then lengths.business_days else judged.days end >= silences.value
)

select silent.account_no, silent.side, silent.seq, silent.next_seq, silent.open,
    silent.from_ts, silent.from_day, silent.from_whole, silent.to_ts, silent.to_day, silent.to_whole,
    silent.days, silent.business_days, silent.sure, silent.silence_no, silent.from_stage_no,
    coalesce(at_end.stage_no, left_stages.stage_no) as to_stage_no
from silent
left join stages_in_periods as at_end on at_end.account_no = silent.account_no and at_end.era = silent.era
    and at_end.from_ts <= silent.to_ts and at_end.to_ts > silent.to_ts
left join left_stages on left_stages.account_no = silent.account_no and left_stages.ts = silent.to_ts
