-- When a source that gives communications was silent as a whole: no data, so no silence of a customer can be seen in it.
-- Three kinds: a pause far longer than is usual for the source (more than twice usual_days and two more); the time after
-- the newest record of a stale source; and the time before the records of any such source begin, as seen from the first
-- account's start.
-- table: work.outages
-- grain: one row per source and stretch without a record
-- order: source, from_ts, to_ts
-- reads: work.source_days, work.watermarks, main.accounts, work.settings
with watermarks as (
    select source, watermark, usual_days, fresh
    from work.watermarks
    where communicates
),

days as (
    select source, day, first_ts, last_ts,
        lag(day) over (partition by source order by day) as day_before,
        max(last_ts) over (partition by source order by day rows between unbounded preceding and 1 preceding) as last_ts_before
    from work.source_days
),

pauses as (
    select days.source, days.last_ts_before as from_ts, days.first_ts as to_ts
    from days
    inner join watermarks on watermarks.source = days.source
    where days.day - days.day_before > 2 * watermarks.usual_days + 2
),

stale as (
    select watermarks.source, watermarks.watermark as from_ts, settings.as_of as to_ts
    from watermarks
    cross join work.settings as settings
    where not watermarks.fresh
),

beginnings as (
    select days.source, days.first_ts, days.day, watermarks.usual_days,
        row_number() over (order by days.first_ts, days.source) as place
    from days
    inner join watermarks on watermarks.source = days.source
    where days.day_before is null
),

first_start as (
    select min(started_at) as started_at from main.accounts
),

before_history as (
    select beginnings.source, first_start.started_at as from_ts, beginnings.first_ts as to_ts
    from beginnings
    cross join first_start
    where beginnings.place = 1
        and beginnings.day - cast(first_start.started_at as date) > 2 * beginnings.usual_days + 2
)

select source, from_ts, to_ts from pauses
union all
select source, from_ts, to_ts from stale
union all
select source, from_ts, to_ts from before_history
