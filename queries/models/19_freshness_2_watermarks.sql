-- How far each source can be trusted: its newest record, and whether that is no older than is usual for it.
-- usual_days is the pause between two days with records that nine of ten pauses do not exceed. A source with records on
-- one day only has no rhythm: it is fresh only when that day is today or yesterday.
-- table: work.watermarks
-- grain: one row per configured source
-- order: source
-- reads: work.sources, work.source_days, work.communications, work.settings
with pauses as (
    select source, day - lag(day) over (partition by source order by day) as days
    from work.source_days
),

rhythm as (
    select source, quantile_disc(days, 0.9) as usual_days
    from pauses
    where days is not null
    group by source
),

newest as (
    select source, max(last_ts) as watermark, max(day) as watermark_day
    from work.source_days
    group by source
),

talking as (
    select distinct source from work.communications
)

select
    sources.source,
    talking.source is not null as communicates,
    newest.watermark,
    newest.watermark_day,
    rhythm.usual_days,
    newest.watermark_day is not null
        and settings.today - newest.watermark_day <= coalesce(2 * rhythm.usual_days + 2, 1) as fresh
from work.sources as sources
cross join work.settings as settings
left join newest on newest.source = sources.source
left join rhythm on rhythm.source = sources.source
left join talking on talking.source = sources.source
