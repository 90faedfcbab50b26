-- The visits of a stage that took longer than it allows, or that began by falling back into it.
-- grain: one row per case and visit
-- param: kind varchar null slow_stage or regression
-- param: journey varchar null the journey
-- param: stage varchar null the stage
-- param: segment varchar all the segment, or all
-- param: horizon integer null how many days back visits count; null: all
-- param: timezone varchar UTC the config's zone
-- param: today date null the last day that counts
-- reads: main.stage_visits, main.cases, main.accounts, main.events
with visits as (
    select visits.journey, visits.case_id, visits.account_id, visits.stage, visits.visit, visits.entered_at, visits.left_at, visits.days,
        visits.target_days, visits.max_days, visits.move, cases.ended_at, cases.ended_precision, accounts.name, accounts.timezone,
        coalesce(
            gone.day,
            case
                when cases.ended_precision = 'day' then cast(visits.left_at as date)
                else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', visits.left_at)) as date)
            end,
            cast($today as date)
        ) as left_on
    from main.stage_visits as visits
    inner join main.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    inner join main.accounts as accounts on accounts.account_id = visits.account_id
    left join main.events as gone on gone.event_id = visits.left_event_id
    where visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
        and (cast($segment as varchar) = 'all' or cases.segment = cast($segment as varchar))
),

passages as (
    select journey, case_id, account_id, stage, visit, entered_at, left_at, days, target_days, max_days, move, ended_at, ended_precision,
        name, timezone, left_on
    from visits
    where cast($horizon as integer) is null or left_on > cast($today as date) - cast($horizon as integer)
)

select account_id, name, case_id, visit, entered_at, left_at, days, coalesce(target_days, max_days) as allowed_days, move,
    case cast($kind as varchar) when 'slow_stage' then days - coalesce(target_days, max_days) else days end as excess_days
from passages
where case cast($kind as varchar) when 'slow_stage' then days > coalesce(target_days, max_days) else move = 'regression' end
order by excess_days desc, account_id, case_id, visit
