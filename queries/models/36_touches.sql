-- The events that are a touchpoint of a journey.
-- table: main.touches
-- grain: one row per event and journey in which it is a touchpoint
-- order: journey, case_id, ts, event_id
-- reads: work.placed_touches, work.cases, work.touchpoints, main.events
with touches as (
    select journey, subject, touchpoint_position, visit, ts, seq
    from work.placed_touches
),

touchpoints as (
    select journey, position, stage, touchpoint
    from work.touchpoints
),

cases as (
    select journey, journey_version, subject, case_id, account_id
    from work.cases
),

events as (
    select seq, event_id, source
    from main.events
)

select
    cases.journey, cases.journey_version, cases.case_id, cases.account_id, touchpoints.stage, touches.visit, touchpoints.touchpoint,
    events.event_id, touches.ts, events.source
from touches
inner join touchpoints on touchpoints.journey = touches.journey and touchpoints.position = touches.touchpoint_position
inner join cases on cases.journey = touches.journey and cases.subject = touches.subject
inner join events on events.seq = touches.seq
