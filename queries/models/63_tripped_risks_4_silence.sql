-- Risks of silence: tripped by the first stretch without a communication of at least the risk's length that is still going on in the visit. The
-- part of it before the visit counts, but nothing trips before the visit begins: one that is as long by then trips on that instant. A
-- risk that was over and came back in the visit is one row: it tripped when it did first, in this and in every later night, and is on
-- while any stretch is that has reached the length, else over since the last of them was. A stretch is over at the next communication or
-- when the visit is left.
-- The side is the one of the KPIs: the vendor's (the customer hears nothing), or where the journey does not measure that the mutual one,
-- else the customer's. No data is not silence: what is not sure cuts a stretch (see 42_sure_pieces), and each piece counts by itself; without
-- any source of communications nothing trips.
-- A stretch with a day precision at either end is as long as its whole days; in business days time on business days counts, by the
-- clock of the account's zone.
-- table: work.tripped_risks
-- grain: one row per stay and risk
-- order: journey, subject, number, risk_position
-- reads: work.risks, work.journey_versions, work.stage_stays, work.cases, work.intervals, work.sure_pieces, work.spans, work.watermarks, work.business_days, work.settings
with settings as (
    select as_of from work.settings
),

risks as (
    select risks.journey, risks.version_no, risks.stage_position, risks.position as risk_position, risks.over_value, risks.over_unit,
        case when versions.silence_vendor then 'vendor' when versions.silence_mutual then 'mutual' else 'customer' end as side
    from work.risks as risks
    inner join work.journey_versions as versions on versions.journey = risks.journey and versions.version_no = risks.version_no
    where risks.cause = 'silence'
        and exists (select 1 from work.watermarks as watermarks where watermarks.communicates)
),

watched as (
    select stays.journey, stays.subject, stays.number, risks.risk_position, risks.over_value, risks.over_unit, risks.side, spans.account_no,
        spans.timezone, stays.entered_at, stays.left_at, coalesce(stays.left_at, settings.as_of) as until_at
    from work.stage_stays as stays
    cross join settings
    inner join risks
        on risks.journey = stays.journey and risks.version_no = stays.version_no and risks.stage_position = stays.stage_position
    inner join work.cases as cases on cases.journey = stays.journey and cases.subject = stays.subject
    inner join work.spans as spans on spans.account_id = cases.account_id
),

pieces as (
    select intervals.account_no, intervals.side, intervals.seq, case when not intervals.open then intervals.to_ts end as ended_at,
        case when cut.seq is null then intervals.from_ts else cut.from_ts end as from_ts,
        case when cut.seq is null then intervals.from_day else cut.from_day end as from_day,
        case when cut.seq is null then intervals.from_whole else cut.from_whole end as from_whole,
        case when cut.seq is null then intervals.to_ts else cut.to_ts end as to_ts,
        case when cut.seq is null then intervals.to_day else cut.to_day end as to_day,
        case when cut.seq is null then intervals.to_whole else cut.to_whole end as to_whole
    from work.intervals as intervals
    left join work.sure_pieces as cut on cut.side = intervals.side and cut.seq = intervals.seq
    where intervals.side in (select side from risks)
),

-- Still going on in the visit, and begun before it is over.
met as (
    select watched.journey, watched.subject, watched.number, watched.risk_position, watched.over_value, watched.over_unit,
        watched.timezone, watched.entered_at, watched.left_at, watched.until_at, pieces.seq, pieces.ended_at,
        pieces.from_ts, pieces.from_day, pieces.to_ts, pieces.to_day, pieces.from_whole, pieces.from_whole or pieces.to_whole as whole
    from watched
    inner join pieces on pieces.account_no = watched.account_no and pieces.side = watched.side
        and pieces.to_ts > watched.entered_at and pieces.from_ts <= watched.until_at
),

-- Business days: the clock at both ends, and the business day in which the length is full.
clocks as (
    select met.journey, met.subject, met.number, met.risk_position, met.over_value, met.entered_at, met.left_at, met.until_at,
        met.seq, met.timezone, met.ended_at, met.from_ts, met.to_ts, met.from_whole,
        first.business_before * 86400000000 + case
            when met.whole or not first.business then 0
            else epoch_us(timezone(met.timezone, timezone('UTC', met.from_ts))) - epoch_us(cast(first.day as timestamp))
        end as from_worked,
        last.business_before * 86400000000 + case
            when met.whole or not last.business then 0
            else epoch_us(timezone(met.timezone, timezone('UTC', met.to_ts))) - epoch_us(cast(last.day as timestamp))
        end as to_worked,
        met.whole, cast(round(met.over_value * 86400000000) as bigint) as over_us
    from met
    inner join work.business_days as first on first.timezone = met.timezone and first.day = met.from_day
    inner join work.business_days as last on last.timezone = met.timezone and last.day = met.to_day
    where met.over_unit = 'bd'
),

reached as (
    select journey, subject, number, risk_position, entered_at, left_at, until_at, seq, ended_at, from_ts, to_ts,
        from_ts + to_microseconds(cast(round(over_value * 86400000000) as bigint)) as reached_at
    from met
    where over_unit = 'd'
        and case when whole then to_day - from_day else (epoch_us(to_ts) - epoch_us(from_ts)) / 86400000000.0 end >= over_value
    union all
    select clocks.journey, clocks.subject, clocks.number, clocks.risk_position, clocks.entered_at, clocks.left_at, clocks.until_at,
        clocks.seq, clocks.ended_at, clocks.from_ts, clocks.to_ts,
        case
            when clocks.from_whole then cast(days.day + 1 as timestamp)
            when clocks.whole then timezone('UTC', timezone(clocks.timezone, cast(days.day + 1 as timestamp)))
            else timezone('UTC', timezone(clocks.timezone, cast(days.day as timestamp)
                + to_microseconds(clocks.from_worked + clocks.over_us - days.business_before * 86400000000)))
        end as reached_at
    from clocks
    inner join work.business_days as days
        on days.timezone = clocks.timezone and days.business
        and days.business_before = (clocks.from_worked + clocks.over_us - 1) // 86400000000
    where clocks.to_worked - clocks.from_worked >= clocks.over_us
),

tripped as (
    select journey, subject, number, risk_position, left_at, until_at, seq, ended_at, from_ts,
        greatest(least(reached_at, to_ts), entered_at) as tripped_at
    from reached
),

-- over_at of a stretch that is still going on in a visit that is, too: infinity
stretches as (
    select journey, subject, number, risk_position, seq, from_ts, tripped_at,
        greatest(coalesce(least(ended_at, left_at), timestamp 'infinity'), tripped_at) as over_at
    from tripped
    where tripped_at <= until_at
),

numbered as (
    select journey, subject, number, risk_position, seq, tripped_at,
        max(over_at) over (partition by journey, subject, number, risk_position) as over_at,
        row_number() over (partition by journey, subject, number, risk_position order by tripped_at, from_ts, seq) as place
    from stretches
)

select journey, subject, number, risk_position, tripped_at, case when over_at < timestamp 'infinity' then over_at end as cleared_at,
    case when seq >= 0 then seq end as seq
from numbered
where place = 1
