-- Sources whose clock seems to be set wrong.
-- grain: one row per source, sign and other source
-- reads: main.time_suspicions
select source, sign, coalesce(other_source, '') as other, events, of_events as "of", shift_hours as shift
from main.time_suspicions
order by source, sign, other_source
