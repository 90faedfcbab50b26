-- The waits that a curve is made of: of time to value, one per case; of dwell, one per visit of the stage; of adoption, one per case.
-- grain: one row per case, or visit
-- param: journey varchar null the journey
-- param: measure varchar null time_to_value, dwell or adoption
-- param: item varchar null the milestone, stage or touchpoint
-- param: group_by varchar null all, segment, cohort or journey_version
-- param: group_value varchar null the group
-- param: timezone varchar UTC of accounts that have none of their own
-- param: as_of timestamp null the instant up to which open waits are measured
-- reads: main.cases, main.time_to_value, main.stage_visits, main.touches, main.events, main.accounts
with cases as (
    select cases.journey, cases.journey_version, cases.case_id, cases.account_id, cases.segment, cases.started_at, cases.started_precision,
        cases.ended_at, cases.ended_precision,
        concat(extract(year from started.day), 'Q', extract(quarter from started.day)) as cohort
    from main.cases as cases
    left join main.accounts as accounts on accounts.account_id = cases.account_id
    cross join lateral (
        select case
            when cases.started_precision = 'day' then cast(cases.started_at as date)
            else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', cases.started_at)) as date)
        end as day
    ) as started
    where cases.journey = cast($journey as varchar)
),

first_touches as (
    select touches.case_id, events.ts, events.event_id, row_number() over (partition by touches.case_id order by events.ts, events.seq) as place
    from main.touches as touches
    inner join main.events as events on events.event_id = touches.event_id
    inner join cases on cases.journey = touches.journey and cases.case_id = touches.case_id
    where cast($measure as varchar) = 'adoption' and touches.touchpoint = cast($item as varchar)
        and case
            when cases.ended_at is null then true
            when cases.ended_precision = 'day' or events.ts_precision = 'day' then events.day <= cast(cases.ended_at as date)
            else events.ts <= cases.ended_at
        end
),

waits as (
    select waits.case_id, waits.account_id, waits.journey_version, cases.segment, cases.cohort, cast(null as integer) as visit,
        waits.started_at, waits.ended_at, waits.outcome, waits.days, waits.event_id
    from main.time_to_value as waits
    inner join cases on cases.journey = waits.journey and cases.case_id = waits.case_id
    where cast($measure as varchar) = 'time_to_value' and waits.milestone = cast($item as varchar)
    union all
    select visits.case_id, visits.account_id, visits.journey_version, cases.segment, cases.cohort, visits.visit, visits.entered_at, visits.left_at,
        case when visits.observed then 'left' else 'going on' end, visits.days, visits.left_event_id
    from main.stage_visits as visits
    inner join cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    where cast($measure as varchar) = 'dwell' and visits.stage = cast($item as varchar)
    union all
    select cases.case_id, cases.account_id, cases.journey_version, cases.segment, cases.cohort, null, cases.started_at,
        coalesce(touched.ts, cases.ended_at),
        case when touched.ts is not null then 'adopted' when cases.ended_at is not null then 'ended' else 'waiting' end,
        (epoch_us(coalesce(touched.ts, cases.ended_at, cast($as_of as timestamp))) - epoch_us(cases.started_at)) / 86400000000.0,
        touched.event_id
    from cases
    left join first_touches as touched on touched.case_id = cases.case_id and touched.place = 1
    where cast($measure as varchar) = 'adoption'
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
