-- Work in the dark: what we did for an account inside a silence that the customer could not see, and the days of it on which
-- nothing is known to have gone out (nothing outbound, no meeting, no call, nothing of unknown direction).
-- table: work.hidden_work
-- grain: one row per silence with internal events strictly inside
-- order: side, seq
-- reads: work.silent_intervals, work.intervals, work.spans, work.communications, main.events, work.settings
with settings as (
    select until, today from work.settings
),

internal_events as (
    select spans.account_no, events.ts, events.day, events.ts_precision = 'day' as whole,
        (extract(year from events.day) * 12 + extract(month from events.day)) as month
    from main.events as events
    cross join settings
    inner join work.spans as spans on spans.account_id = events.account_id
    where events.visibility = 'internal'
        and case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
),

silences as (
    select intervals.account_no, intervals.side, intervals.seq, intervals.open,
        intervals.from_ts, intervals.from_day, intervals.from_whole, intervals.to_ts, intervals.to_day, intervals.to_whole,
        extract(year from intervals.from_day) * 12 + extract(month from intervals.from_day) as from_month,
        extract(year from intervals.to_day) * 12 + extract(month from intervals.to_day) as to_month
    from work.silent_intervals as silent
    inner join work.intervals as intervals on intervals.side = silent.side and intervals.seq = silent.seq
),

-- One row per month that a silence touches: a join on the month spares comparing each silence with every event of its account.
silent_months as (
    select account_no, side, seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole,
        unnest(generate_series(from_month, to_month)) as month
    from silences
),

inside as (
    select silent_months.side, silent_months.seq, silent_months.account_no, internal_events.day, count(*) as events
    from silent_months
    inner join internal_events
        on internal_events.account_no = silent_months.account_no
        and internal_events.month = silent_months.month
        and case
            when silent_months.from_whole or internal_events.whole then internal_events.day > silent_months.from_day
            else internal_events.ts > silent_months.from_ts
        end
        and case
            when silent_months.open then true
            when silent_months.to_whole or internal_events.whole then internal_events.day < silent_months.to_day
            else internal_events.ts < silent_months.to_ts
        end
    group by silent_months.side, silent_months.seq, silent_months.account_no, internal_events.day
),

heard as (
    select spans.account_no, communications.day
    from work.communications as communications
    inner join work.spans as spans on spans.account_id = communications.account_id
    where communications.vendor or communications.direction = 'unknown'
    group by spans.account_no, communications.day
)

select inside.side, inside.seq,
    cast(sum(inside.events) as bigint) as internal_events,
    count(case when heard.day is null then 1 end) as dark_days
from inside
left join heard on heard.account_no = inside.account_no and heard.day = inside.day
group by inside.side, inside.seq
