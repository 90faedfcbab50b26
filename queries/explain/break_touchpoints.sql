-- The expected touchpoints of a stage that were missed, or came late. What recurs hurts until the next one is due, at most.
-- grain: one row per case, visit and occurrence
-- param: kind varchar null missing_touchpoint or late_touchpoint
-- param: touchpoint varchar null the touchpoint
-- param: journey varchar null the journey
-- param: stage varchar null the stage
-- param: segment varchar all the segment, or all
-- param: horizon integer null how many days back visits count; null: all
-- param: timezone varchar UTC the config's zone
-- param: today date null the last day that counts
-- reads: main.touchpoint_status, main.definitions, main.stage_visits, main.cases, main.accounts, main.events
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
),

rhythms as (
    select journey_version, id as touchpoint, try_cast(rtrim(json_extract_string(detail, '$.due.every'), 'bdhm') as double) as every_value
    from main.definitions
    where journey = cast($journey as varchar) and kind = 'touchpoint'
)

select passages.account_id, passages.name, passages.case_id, passages.visit, status.touchpoint, status.occurrence, status.status,
    status.due_at, status.met_at,
    coalesce(case when status.days_late > rhythms.every_value then rhythms.every_value else status.days_late end, 0) as excess_days,
    status.event_id
from main.touchpoint_status as status
inner join passages
    on passages.journey = status.journey and passages.case_id = status.case_id
    and passages.stage = status.stage and passages.visit = status.visit
left join rhythms on rhythms.journey_version = status.journey_version and rhythms.touchpoint = status.touchpoint
where status.touchpoint = cast($touchpoint as varchar)
    and status.status = case cast($kind as varchar) when 'missing_touchpoint' then 'missed' else 'late' end
order by excess_days desc, passages.account_id, passages.case_id, passages.visit, status.occurrence
