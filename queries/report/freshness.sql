-- What each source gave day by day, as ranges, with its newest record.
-- grain: one row per source and range
-- reads: main.freshness, work.watermarks, work.sources
select f.source, f.from_day, f.to_day, f.state, w.watermark
from main.freshness as f
left join work.watermarks as w on w.source = f.source
left join work.sources as s on s.source = f.source
order by s.position, f.source, f.from_day
