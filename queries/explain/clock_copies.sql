-- The same messages in two sources, and how far apart they tell them.
-- grain: one row per event and pair of records, the first hundred
-- param: source varchar null the one
-- param: other_source varchar null the other
-- reads: main.event_sources
select mine.event_id, mine.ts, other.ts as other_ts, (epoch_us(other.ts) - epoch_us(mine.ts)) / 3600e6 as hours
from main.event_sources as mine
inner join main.event_sources as other on other.event_id = mine.event_id
where mine.source = cast($source as varchar) and other.source = cast($other_source as varchar)
order by mine.ts, mine.event_id, mine.place, other.place
limit 100
