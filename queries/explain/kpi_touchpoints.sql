-- The expected touchpoints of a stage that were due in a period and of which it is known how they went; met and late ones are hits.
-- grain: one row per case, visit, touchpoint and occurrence
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- reads: main.touchpoint_status, main.stage_visits, main.cases, main.account_segments
with cell as (
    select cast($period as date) as from_day,
        cast(cast($period as date) + case cast($grain as varchar) when 'month' then interval 1 month else interval 3 month end as date) as to_day
),

bounds as (
    select from_day, to_day,
        timezone('UTC', timezone(cast($timezone as varchar), cast(from_day as timestamp))) as from_ts,
        timezone('UTC', timezone(cast($timezone as varchar), cast(to_day as timestamp))) as to_ts
    from cell
),

-- the accounts that are in the segment at the end of the period, or now if it is not over
members as (
    select segments.account_id
    from main.account_segments as segments
    cross join bounds
    where segments.journey = cast($journey as varchar)
        and (cast($segment as varchar) = 'all' or segments.segment = cast($segment as varchar))
        and coalesce(segments.from_ts < least(bounds.to_ts, cast($until as timestamp)), true)
        and coalesce(segments.to_ts >= least(bounds.to_ts, cast($until as timestamp)), true)
),

expected as (
    select status.account_id, status.case_id, status.stage, status.visit, status.touchpoint, status.occurrence, status.status,
        status.due_at, status.met_at, status.days_late, status.event_id, cases.segment,
        coalesce(status.due_at, status.met_at, visits.left_at) as at
    from main.touchpoint_status as status
    inner join main.stage_visits as visits
        on visits.journey = status.journey and visits.case_id = status.case_id and visits.stage = status.stage and visits.visit = status.visit
    inner join main.cases as cases on cases.journey = status.journey and cases.case_id = status.case_id
    where status.journey = cast($journey as varchar) and status.stage = cast($stage as varchar)
        and status.status in ('met', 'late', 'missed')
)

select expected.account_id, expected.case_id, expected.visit, expected.touchpoint, expected.occurrence, expected.status,
    expected.due_at, expected.met_at, expected.days_late, expected.status in ('met', 'late') as hit, expected.event_id
from expected
cross join bounds
-- a midnight is what is known to the day
where case
        when expected.at = date_trunc('day', expected.at)
            then cast(expected.at as date) >= bounds.from_day and cast(expected.at as date) < bounds.to_day
        else expected.at >= bounds.from_ts and expected.at < bounds.to_ts
    end
    and case
        when expected.account_id is null then cast($segment as varchar) = 'all' or expected.segment = cast($segment as varchar)
        else expected.account_id in (select account_id from members)
    end
order by expected.at, expected.account_id, expected.case_id, expected.visit, expected.touchpoint, expected.occurrence
