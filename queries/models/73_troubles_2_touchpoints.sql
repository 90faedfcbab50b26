-- Touchpoints that did not happen as the journey says. missing_touchpoint: missed; the days since it was due, none where the stage was
-- left before. late_touchpoint: late; by so many days. Days are counted as main.touchpoint_status counts them: business days where the
-- touchpoint is due in these. One that recurs hurts until the next one is due.
-- What is compared: visits that missed it with visits in which it came; visits in which it came late with visits in which all was in
-- time. In neither group: unknown ones, and what was still to come when the case ended, for that end made it missing.
-- expected_touchpoint is no trouble: it marks the visits that expected the touchpoint and of which it is known, well or not, how it went.
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
    select passages.passage, passages.timezone, passages.left_on, passages.cut_short, status.journey, status.journey_version, status.touchpoint,
        status.occurrence, status.due_at, status.met_at, status.status, status.days_late, status.touchpoint in (select touchpoint from rhythms) as recurs
    from main.touchpoint_status as status
    inner join work.passages as passages
        on passages.journey = status.journey and passages.case_id = status.case_id
        and passages.stage = status.stage and passages.visit = status.visit
),

in_turn as (
    select statuses.passage, statuses.timezone, statuses.left_on, statuses.cut_short, statuses.touchpoint, statuses.met_at, statuses.status,
        case when statuses.status = 'missed' and statuses.days_late > rhythms.every_value then rhythms.every_value else statuses.days_late end
            as days_late,
        case when rhythms.every_value is not null then
            lead(statuses.due_at) over (partition by statuses.passage, statuses.touchpoint order by statuses.occurrence)
        end as next_due_at
    from statuses
    left join rhythms
        on rhythms.journey = statuses.journey and rhythms.journey_version = statuses.journey_version and rhythms.touchpoint = statuses.touchpoint
    where statuses.recurs
),

amiss as not materialized (
    select passage, timezone, touchpoint, false as recurs, met_at, status, days_late, cut_short, left_on as missed_until
    from statuses
    where not recurs and status in ('late', 'missed', 'unknown')
    union all
    select passage, timezone, touchpoint, true as recurs, met_at, status, days_late, cut_short,
        -- a midnight is what is known to the day
        case
            when next_due_at is null then left_on
            when next_due_at = date_trunc('day', next_due_at) then least(left_on, cast(next_due_at as date))
            else least(left_on, cast(timezone(timezone, timezone('UTC', next_due_at)) as date))
        end as missed_until
    from in_turn
    where status in ('late', 'missed', 'unknown')
),

-- what is missed or unknown says nothing of being late
kinds as (
    select kind, about, status
    from (
        values
            ('missing_touchpoint', 'missed', 'missed'), ('missing_touchpoint', 'missed', 'unknown'),
            ('late_touchpoint', 'late', 'late'), ('late_touchpoint', 'late', 'missed'), ('late_touchpoint', 'late', 'unknown')
    ) as listed (kind, about, status)
),

judged as not materialized (
    select amiss.passage, kinds.kind, amiss.touchpoint, amiss.recurs, amiss.status = kinds.about as happened,
        case when amiss.status = kinds.about then cast(coalesce(amiss.days_late, 0) as decimal(18, 6)) end as days_late,
        case
            when amiss.status <> kinds.about then null
            when amiss.status = 'missed' then amiss.missed_until
            when amiss.met_at = date_trunc('day', amiss.met_at) then cast(amiss.met_at as date)
            else cast(timezone(amiss.timezone, timezone('UTC', amiss.met_at)) as date)
        end as day,
        amiss.status = kinds.about and (amiss.status = 'late' or amiss.days_late is not null or not amiss.cut_short) as hurt
    from amiss
    inner join kinds on kinds.status = amiss.status
)

select passage, 'expected_touchpoint' as kind, touchpoint, 0 as occurrences, null as excess_days, null as last_day, null as hurt
from statuses
where not recurs and status in ('met', 'late', 'missed', 'unknown')
union all
select passage, 'expected_touchpoint' as kind, touchpoint, 0 as occurrences, null as excess_days, null as last_day, null as hurt
from in_turn
where status in ('met', 'late', 'missed', 'unknown')
group by passage, touchpoint
union all
select passage, kind, touchpoint, cast(happened as bigint) as occurrences, days_late as excess_days, day as last_day,
    case when hurt then true end as hurt
from judged
where not recurs
union all
select passage, kind, touchpoint, count(case when happened then 1 end) as occurrences, sum(days_late) as excess_days, max(day) as last_day,
    case when bool_or(hurt) then true end as hurt
from judged
where recurs
group by passage, kind, touchpoint
