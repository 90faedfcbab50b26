-- Since when each source tells what changed, and of how many things it cannot tell all: they were there before.
-- grain: one row per source, kind of record that tells changes and kind of thing that changes
-- param: source varchar null only this source
-- reads: main.history_horizons
select source, object, thing, first_ts, things_before, of_things, oldest_ts
from main.history_horizons
where source = coalesce(cast($source as varchar), source)
order by source, object, thing
