-- The touches of a case, or those placed in one visit of a stage.
-- grain: one row per touch
-- param: journey varchar null the journey
-- param: case_id varchar null the case
-- param: stage varchar null only this stage
-- param: visit integer null only this visit of it
-- param: touchpoint varchar null only this touchpoint
-- reads: main.touches, main.events
select touches.ts, events.ts_precision, touches.stage, touches.visit, touches.touchpoint, events.direction, events.channel, events.activity,
    events.team, events.subject, events.source, events.file, events.line, touches.event_id
from main.touches as touches
left join main.events as events on events.event_id = touches.event_id
where touches.journey = cast($journey as varchar) and touches.case_id = cast($case_id as varchar)
    and (cast($stage as varchar) is null or touches.stage = cast($stage as varchar))
    and (cast($visit as integer) is null or touches.visit = cast($visit as integer))
    and (cast($touchpoint as varchar) is null or touches.touchpoint = cast($touchpoint as varchar))
order by touches.ts, events.seq, touches.event_id
