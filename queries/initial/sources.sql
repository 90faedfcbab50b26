-- What became of the records of each source, and how the zones of its stamps are known.
-- grain: one row per source
-- order: source
-- reads: main.files, main.events
with zones as (
    select source, count(*) as events, count(*) filter (where ts_precision = 'day') as days, count(*) filter (where ts_zone = 'explicit') as explicit,
        count(*) filter (where ts_zone = 'configured') as configured
    from main.events group by source
)
select files.source, count(*) as files, sum(records)::bigint as records, sum(loaded)::bigint as loaded, sum(duplicates)::bigint as duplicates, sum(skipped)::bigint as skipped,
    sum(rejects)::bigint as rejects,
    coalesce(any_value(zones.events), 0) as events, coalesce(any_value(zones.days), 0) as days, coalesce(any_value(zones.explicit), 0) as explicit,
    coalesce(any_value(zones.configured), 0) as configured
from main.files as files left join zones on zones.source = files.source
group by files.source order by files.source
