-- What was read: records = loaded + duplicates + skipped + rejects.
-- grain: one row per source
-- reads: main.files, work.sources
select
    f.source, count(*) as files, sum(f.records)::bigint as records, sum(f.loaded)::bigint as loaded, sum(f.duplicates)::bigint as duplicates,
    sum(f.skipped)::bigint as skipped, sum(f.rejects)::bigint as rejects, sum(f.events)::bigint as events
from main.files as f
left join work.sources as s on s.source = f.source
group by f.source, s.position
order by s.position, f.source
