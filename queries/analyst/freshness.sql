-- When each source gave records: fresh, out (a pause far longer than is usual for it) or stale (nothing new at the end). What happened
-- while a source was out is unknown, not silent.
-- grain: one row per source and range of days
-- param: source varchar null only this source
-- param: state varchar null fresh, outage or stale
-- reads: main.freshness
select source, from_day, to_day, to_day - from_day + 1 as days, state
from main.freshness
where source = coalesce(cast($source as varchar), source)
    and state = coalesce(cast($state as varchar), state)
order by source, from_day, to_day
