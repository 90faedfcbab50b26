-- The touchpoints that were expected in a visit of a stage, or in all visits of a case, and how each went.
-- grain: one row per visit, expected touchpoint and occurrence
-- param: journey varchar null the journey
-- param: case_id varchar null the case
-- param: stage varchar null only this stage
-- param: visit integer null only this visit of it
-- reads: main.touchpoint_status, main.events
select status.stage, status.visit, status.touchpoint, status.occurrence, status.status, status.due_at, status.met_at, status.days_late,
    events.subject, events.source, events.file, events.line, status.event_id
from main.touchpoint_status as status
left join main.events as events on events.event_id = status.event_id
where status.journey = cast($journey as varchar) and status.case_id = cast($case_id as varchar)
    and (cast($stage as varchar) is null or status.stage = cast($stage as varchar))
    and (cast($visit as integer) is null or status.visit = cast($visit as integer))
order by status.due_at nulls last, status.stage, status.visit, status.touchpoint, status.occurrence
