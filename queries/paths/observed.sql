-- What every case did and should have done, as the comparison with the ideal order needs it: its touchpoints as they happened, the stages as
-- it visited them, and what is due of it by now: whatever has come on time, late or not at all. What is not yet due, waived or unknown is
-- no part of it. Touchpoints and stages are told by their position in the journey, which is the same in all of its versions.
-- table: work.observed_paths
-- grain: one row per case
-- order: place
-- reads: work.cases, work.placed_touches, work.stage_stays, work.stages, work.touchpoints, main.touchpoint_status
with cases as (
    select journey, journey_version, subject, case_id, account_id, segment,
        row_number() over (order by journey, case_id) as place
    from work.cases
),

-- a list is sorted once it is gathered: several times as fast as list(… order by …)
touches as (
    select journey, subject, list_sort(list({'ts': ts, 'seq': seq, 'touchpoint': touchpoint_position, 'day': day, 'whole': whole})) as touches
    from work.placed_touches
    group by journey, subject
),

stays as (
    select journey, subject, list_sort(list({'number': number, 'stage': stage_position})) as stays
    from work.stage_stays
    group by journey, subject
),

stages as (
    select distinct journey, stage, position from work.stages
),

touchpoints as (
    select journey, touchpoint, position, bool_or(every_value is not null) as recurring
    from work.touchpoints
    group by journey, touchpoint, position
),

due as (
    select cases.journey, cases.subject, stays.number, touchpoints.position, touchpoints.recurring, status.status
    from main.touchpoint_status as status
    inner join cases on cases.journey = status.journey and cases.case_id = status.case_id
    inner join stages on stages.journey = status.journey and stages.stage = status.stage
    inner join touchpoints on touchpoints.journey = status.journey and touchpoints.touchpoint = status.touchpoint
    inner join work.stage_stays as stays
        on stays.journey = cases.journey and stays.subject = cases.subject
        and stays.stage_position = stages.position and stays.visit = status.visit
    where status.status in ('met', 'late', 'missed')
),

required as (
    select journey, subject, list_sort(list({'number': number, 'touchpoint': position, 'came': status <> 'missed'})) as required
    from due
    where not recurring
    group by journey, subject
),

occurrences as (
    select journey, subject, position, count(*) as due, count(case when status = 'missed' then 1 end) as missed
    from due
    where recurring
    group by journey, subject, position
),

recurring as (
    select journey, subject, list_sort(list({'touchpoint': position, 'due': due, 'missed': missed})) as recurring
    from occurrences
    group by journey, subject
)

select
    cases.place, cases.journey, cases.journey_version, cases.case_id, cases.account_id, cases.segment,
    [touch.touchpoint for touch in touches.touches] as touches,
    case
        when touches.touches[1].whole or touches.touches[-1].whole then greatest(touches.touches[-1].day - touches.touches[1].day, 0)
        else (epoch_us(touches.touches[-1].ts) - epoch_us(touches.touches[1].ts)) / 86400000000.0
    end as days,
    [stay.stage for stay in stays.stays] as stages,
    [one.touchpoint for one in required.required] as required, [one.number for one in required.required] as required_in,
    [one.touchpoint for one in required.required if one.came] as came,
    [one.touchpoint for one in recurring.recurring] as recurring, [one.due for one in recurring.recurring] as due,
    [one.missed for one in recurring.recurring] as missed
from cases
left join touches on touches.journey = cases.journey and touches.subject = cases.subject
left join stays on stays.journey = cases.journey and stays.subject = cases.subject
left join required on required.journey = cases.journey and required.subject = cases.subject
left join recurring on recurring.journey = cases.journey and recurring.subject = cases.subject
