-- fails: an event is two touchpoints of one journey at once, or a touch is of a touchpoint that its version of the journey does not have or of a visit that does not exist
-- reads: main.touches, main.stage_visits, work.touchpoints, work.journey_versions
with repeated as (
    select journey, case_id, event_id
    from main.touches
    group by journey, case_id, event_id
    having count(*) > 1
),

touches as (
    select journey, journey_version, case_id, stage, visit, touchpoint, count(*) as touches, min(event_id) as event_id
    from main.touches
    group by journey, journey_version, case_id, stage, visit, touchpoint
),

touchpoints as (
    select touchpoints.journey, versions.journey_version, touchpoints.stage, touchpoints.touchpoint
    from work.touchpoints as touchpoints
    inner join work.journey_versions as versions on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
),

lost as (
    select touches.journey, touches.case_id, touches.touchpoint, touches.event_id
    from touches
    left join touchpoints
        on touchpoints.journey = touches.journey and touchpoints.stage = touches.stage and touchpoints.touchpoint = touches.touchpoint
        and touchpoints.journey_version is not distinct from touches.journey_version
    left join main.stage_visits as visits
        on visits.journey = touches.journey and visits.case_id = touches.case_id
        and visits.stage = touches.stage and visits.visit = touches.visit
    where touchpoints.journey is null
        or touches.event_id is null
        or (touches.visit is not null and visits.journey is null)
)

select journey, case_id, null as touchpoint, event_id from repeated
union all
select journey, case_id, touchpoint, event_id from lost
order by journey, case_id, touchpoint, event_id
