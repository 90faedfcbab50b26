-- The life of each source as ranges of days without a hole: fresh, outage (an unusual pause inside), stale (nothing new at the end).
-- A range of outage holds the days without a record only; the days on its two sides are fresh.
-- table: main.freshness
-- grain: one row per source and range of local days, from its first day with a record to the run's last day
-- order: source, from_day, to_day
-- reads: work.source_days, work.watermarks, work.settings
with days as (
    select source_days.source, source_days.day, watermarks.usual_days,
        lag(source_days.day) over (partition by source_days.source order by source_days.day) as day_before
    from work.source_days as source_days
    inner join work.watermarks as watermarks on watermarks.source = source_days.source
),

pauses as (
    select source, day_before + 1 as from_day, day - 1 as to_day
    from days
    where day - day_before > 2 * usual_days + 2
),

ends as (
    select watermarks.source, watermarks.watermark_day, watermarks.fresh, settings.today
    from work.watermarks as watermarks
    cross join work.settings as settings
    where watermarks.watermark_day is not null
),

starts_of_fresh as (
    select source, min(day) as from_day from days group by source
    union all
    select source, to_day + 1 as from_day from pauses
),

ends_of_fresh as (
    select source, from_day - 1 as to_day from pauses
    union all
    select source, case when fresh then today else watermark_day end as to_day from ends
),

numbered_starts as (
    select source, from_day, row_number() over (partition by source order by from_day) as place from starts_of_fresh
),

numbered_ends as (
    select source, to_day, row_number() over (partition by source order by to_day) as place from ends_of_fresh
)

select numbered_starts.source, numbered_starts.from_day, numbered_ends.to_day, 'fresh' as state
from numbered_starts
inner join numbered_ends on numbered_ends.source = numbered_starts.source and numbered_ends.place = numbered_starts.place
union all
select source, from_day, to_day, 'outage' as state from pauses
union all
select source, watermark_day + 1 as from_day, today as to_day, 'stale' as state from ends where not fresh and watermark_day < today
