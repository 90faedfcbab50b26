-- Touchpoints that did not happen as the journey says. missing_touchpoint: missed; the days since it was due, none where the stage was
-- left before. late_touchpoint: late; by so many days. Days are counted as main.touchpoint_status counts them: business days where the
-- touchpoint is due in these. One that recurs hurts until the next one is due.
-- What is compared: visits that missed it with visits in which it came; visits in which it came late with visits in which all was in
-- time. In neither group: unknown ones, and what was still to come when the case ended, for that end made it missing.
-- table: work.troubles
-- grain: one row per visit, kind and touchpoint
-- order: passage, kind, touchpoint
-- reads: main.touchpoint_status, work.passages, work.touchpoints, work.journey_versions
with rhythms as (
    select touchpoints.journey, versions.journey_version, touchpoints.touchpoint, min(touchpoints.every_value) as every_value
    from work.touchpoints as touchpoints
    inner join work.journey_versions as versions
        on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
    where touchpoints.every_value is not null
    group by touchpoints.journey, versions.journey_version, touchpoints.touchpoint
),

statuses as (
    select passages.passage, passages.left_on, passages.cut_short, passages.timezone,
        status.touchpoint, status.occurrence, status.due_at, status.met_at, status.status, status.days_late, rhythms.every_value
    from main.touchpoint_status as status
    inner join work.passages as passages
        on passages.journey = status.journey and passages.case_id = status.case_id
        and passages.stage = status.stage and passages.visit = status.visit
    left join rhythms
        on rhythms.journey = status.journey and rhythms.journey_version = status.journey_version and rhythms.touchpoint = status.touchpoint
),

-- a midnight is what is known to the day
next_due as (
    select passage, touchpoint, occurrence - 1 as occurrence,
        case when due_at = date_trunc('day', due_at) then cast(due_at as date)
            else cast(timezone(timezone, timezone('UTC', due_at)) as date) end as day
    from statuses
    where every_value is not null and occurrence > 1
),

dated as (
    select statuses.passage, statuses.touchpoint, statuses.status,
        statuses.status = 'missed' and (statuses.days_late is not null or not statuses.cut_short) as left_undone,
        cast(case when statuses.status = 'missed' and statuses.days_late > statuses.every_value then statuses.every_value
            else statuses.days_late end as decimal(18, 6)) as days_late,
        case
            when statuses.status = 'missed' then least(statuses.left_on, next_due.day)
            when statuses.met_at = date_trunc('day', statuses.met_at) then cast(statuses.met_at as date)
            else cast(timezone(statuses.timezone, timezone('UTC', statuses.met_at)) as date)
        end as day
    from statuses
    left join next_due
        on next_due.passage = statuses.passage and next_due.touchpoint = statuses.touchpoint and next_due.occurrence = statuses.occurrence
    where statuses.status in ('met', 'late', 'missed', 'unknown')
),

visits as (
    select passage, touchpoint,
        count(case when status = 'missed' then 1 end) as missed,
        sum(case when status = 'missed' then coalesce(days_late, 0) end) as missed_days,
        max(case when status = 'missed' then day end) as last_missed,
        bool_or(left_undone) as left_undone,
        count(case when status = 'late' then 1 end) as late,
        sum(case when status = 'late' then days_late end) as late_days,
        max(case when status = 'late' then day end) as last_late,
        bool_or(status in ('missed', 'unknown')) as unsure
    from dated
    group by passage, touchpoint
)

select passage, 'missing_touchpoint' as kind, touchpoint, missed as occurrences, missed_days as excess_days, last_missed as last_day,
    case when left_undone then true when not unsure then false end as hurt
from visits
union all
select passage, 'late_touchpoint' as kind, touchpoint, late as occurrences, late_days as excess_days, last_late as last_day,
    case when late > 0 then true when not unsure then false end as hurt
from visits
