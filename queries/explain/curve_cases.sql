-- The waits that a curve is made of: of time to value, one per case; of dwell, one per visit of the stage.
-- grain: one row per case and milestone, or visit
-- param: journey varchar null the journey
-- param: measure varchar null time_to_value or dwell
-- param: item varchar null the milestone or stage
-- param: group_by varchar null all, segment, cohort or journey_version
-- param: group_value varchar null the group
-- param: timezone varchar UTC of accounts that have none of their own
-- reads: main.time_to_value, main.stage_visits, main.accounts
with values_of_cases as (
    select waits.journey, waits.journey_version, waits.case_id, waits.account_id, waits.segment, waits.milestone, waits.started_at,
        waits.ended_at, waits.outcome, waits.days, waits.event_id,
        concat(extract(year from started.day), 'Q', extract(quarter from started.day)) as cohort
    from main.time_to_value as waits
    left join main.accounts as accounts on accounts.account_id = waits.account_id
    cross join lateral (
        select case
            when waits.started_at = date_trunc('day', waits.started_at) then cast(waits.started_at as date)
            else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', waits.started_at)) as date)
        end as day
    ) as started
    where waits.journey = cast($journey as varchar)
),

cases as (
    select distinct journey, case_id, segment, cohort from values_of_cases
),

waits as (
    select case_id, account_id, journey_version, segment, cohort, cast(null as integer) as visit, started_at, ended_at, outcome, days, event_id
    from values_of_cases
    where cast($measure as varchar) = 'time_to_value' and milestone = cast($item as varchar)
    union all
    select visits.case_id, visits.account_id, visits.journey_version, cases.segment, cases.cohort, visits.visit, visits.entered_at, visits.left_at,
        case when visits.observed then 'left' else 'going on' end, visits.days, visits.left_event_id
    from main.stage_visits as visits
    inner join cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    where cast($measure as varchar) = 'dwell' and visits.stage = cast($item as varchar)
)

select case_id, account_id, segment, cohort, visit, started_at, ended_at, outcome, days, event_id
from waits
where case cast($group_by as varchar)
        when 'all' then true
        when 'segment' then segment = cast($group_value as varchar)
        when 'cohort' then cohort = cast($group_value as varchar)
        else journey_version = cast($group_value as varchar)
    end
order by days, case_id, visit
