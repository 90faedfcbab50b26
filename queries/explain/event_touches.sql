-- The touchpoints that an event is, one in each journey at most.
-- grain: one row per journey
-- param: event_id varchar null the event
-- reads: main.touches
select journey, journey_version, case_id, stage, visit, touchpoint
from main.touches
where event_id = cast($event_id as varchar)
order by journey
