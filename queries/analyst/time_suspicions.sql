-- Sources whose clock seems to be set wrong, and what, added to their stamps, would mend it.
-- grain: one row per source, sign and other source
-- param: source varchar null only this source
-- reads: main.time_suspicions
select source, sign, other_source, events, of_events, shift_hours
from main.time_suspicions
where source = coalesce(cast($source as varchar), source)
order by source, sign, other_source
