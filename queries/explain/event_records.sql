-- The records that tell an event, where several do; the event has what the first one says.
-- grain: one row per record
-- param: event_id varchar null the event
-- reads: main.event_sources
select place, source, file, line, object, ts
from main.event_sources
where event_id = cast($event_id as varchar)
order by place
