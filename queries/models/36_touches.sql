-- The events that are a touchpoint of a journey.
-- table: main.touches
-- grain: one row per event and journey in which it is a touchpoint
-- order: journey, case_id, ts, event_id
-- reads: work.placed_touches, work.cases, work.touchpoints, main.events
with touchpoints as (
    select journey, position, stage, touchpoint
    from work.touchpoints
),

cases as (
    select journey, journey_version, subject, case_id, account_id
    from work.cases
),

-- joined while the rows are narrow, which takes half the time
touches as materialized (
    select placed.journey, placed.subject, placed.touchpoint_position, placed.visit, placed.ts, events.event_id, events.source
    from work.placed_touches as placed
    inner join main.events as events on events.seq = placed.seq
)

select
    cases.journey, cases.journey_version, cases.case_id, cases.account_id, touchpoints.stage, touches.visit, touchpoints.touchpoint,
    touches.event_id, touches.ts, touches.source
from touches
inner join touchpoints on touchpoints.journey = touches.journey and touchpoints.position = touches.touchpoint_position
inner join cases on cases.journey = touches.journey and cases.subject = touches.subject
