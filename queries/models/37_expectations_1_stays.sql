-- What should happen in every stay: the touchpoints that its version of the journey has in the stage and that are due, recurring or
-- required, with their times on one scale, microseconds since the stay began: of time, or of business time for those in business days.
-- A grace longer than the period counts as one period: later than that, the next occurrence is due.
-- table: work.expectations
-- grain: one row per stay and touchpoint that is due, recurring or required
-- order: journey, subject, number, touchpoint_position
-- reads: work.stage_stays, work.touchpoints, work.cases, work.settings
with settings as (
    select as_of, today from work.settings
),

touchpoints as (
    select journey, version_no, position, stage_position, every_value is not null as recurring,
        case when every_value is not null then every_unit when due_unit = 'bd' then 'bd' else 'd' end as unit,
        case when every_value is null then cast(round(due_value * 86400000000) as bigint) end as due_us,
        cast(round(every_value * 86400000000) as bigint) as every_us,
        case when every_value is not null then cast(round(least(coalesce(grace_days, 0), every_value) * 86400000000) as bigint) end as grace_us
    from work.touchpoints
    where due_value is not null or every_value is not null or required
),

cases as (
    select journey, subject, timezone, started_earliest from work.cases
),

stays as (
    select stays.journey, stays.version_no, stays.subject, stays.number, stays.stage_position, stays.visit,
        stays.entered_at, stays.entered_day, stays.entered_whole, stays.entered_worked, stays.entered_earliest,
        stays.left_at, stays.left_latest,
        stays.entered_whole or coalesce(stays.left_whole, false) as whole,
        coalesce(stays.left_day, settings.today) - stays.entered_day as days,
        epoch_us(coalesce(stays.left_at, settings.as_of)) - epoch_us(stays.entered_at) as lasted_us,
        stays.left_worked,
        lag(stays.left_latest) over (
            partition by stays.journey, stays.subject, stays.stage_position order by stays.visit
        ) as previous_latest
    from work.stage_stays as stays
    cross join settings
)

select
    stays.journey, stays.subject, stays.number, touchpoints.position as touchpoint_position, touchpoints.unit,
    touchpoints.due_us, touchpoints.every_us, touchpoints.grace_us,
    stays.entered_at, stays.entered_day, stays.entered_whole, stays.entered_worked, cases.timezone,
    stays.left_at is not null as gone,
    greatest(case
        when touchpoints.unit = 'd' and stays.whole then stays.days * 86400000000
        when touchpoints.unit = 'd' then stays.lasted_us
        when stays.whole then (stays.left_worked // 86400000000 - stays.entered_worked // 86400000000) * 86400000000
        else stays.left_worked - stays.entered_worked
    end, 0) as reach_us,
    -- what happens once may have happened before the stage was entered, but counts for one visit only
    case
        when touchpoints.recurring then stays.entered_earliest
        when stays.visit = 1 then least(cases.started_earliest, stays.entered_earliest)
    end as from_earliest,
    stays.previous_latest as after_latest, stays.left_latest as until_latest
from stays
inner join touchpoints
    on touchpoints.journey = stays.journey and touchpoints.version_no = stays.version_no
    and touchpoints.stage_position = stays.stage_position
inner join cases on cases.journey = stays.journey and cases.subject = stays.subject
