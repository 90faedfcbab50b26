-- The events that are a touchpoint of a journey, with the version of it that says so.
-- table: main.touches
-- grain: one row per event and journey in which it is a touchpoint
-- order: journey, case_id, ts, event_id
-- reads: work.placed_touches, work.cases, work.touchpoints, work.journey_versions, main.events
with touchpoints as (
    select touchpoints.journey, touchpoints.version_no, versions.journey_version, touchpoints.position, touchpoints.stage, touchpoints.touchpoint
    from work.touchpoints as touchpoints
    inner join work.journey_versions as versions on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
),

cases as (
    select journey, subject, case_id, account_id
    from work.cases
),

-- joined while the rows are narrow, which takes half the time
touches as materialized (
    select placed.journey, placed.version_no, placed.subject, placed.touchpoint_position, placed.visit, placed.ts, events.event_id, events.source
    from work.placed_touches as placed
    inner join main.events as events on events.seq = placed.seq
)

select
    cases.journey, touchpoints.journey_version, cases.case_id, cases.account_id, touchpoints.stage, touches.visit, touchpoints.touchpoint,
    touches.event_id, touches.ts, touches.source
from touches
inner join touchpoints
    on touchpoints.journey = touches.journey and touchpoints.version_no = touches.version_no
    and touchpoints.position = touches.touchpoint_position
inner join cases on cases.journey = touches.journey and cases.subject = touches.subject
