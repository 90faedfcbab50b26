-- The visits of stages in which the journey could break, numbered: those that were going on within the horizon of their journey.
-- seen: it began when the records had begun. A visit that is older took place unseen in part, so it is compared with no other.
-- table: work.passages
-- grain: one row per case of an account and visit of a stage that was going on within the horizon
-- order: passage
-- reads: work.stage_times, work.cases, work.stages, work.journeys, work.settings, work.source_days, work.watermarks, work.outages
with settings as (
    select today from work.settings
),

first_records as (
    select min(source_days.first_ts) as first_ts, min(source_days.day) as first_day
    from work.source_days as source_days
    inner join work.watermarks as watermarks on watermarks.source = source_days.source
    where watermarks.communicates
),

-- The records begin late when the time before them is an outage.
late_records as (
    select first_ts, first_day
    from first_records
    where exists (select 1 from work.outages as outages where outages.to_ts <= first_records.first_ts)
),

stages as (
    select journey, stage, row_number() over (order by journey, stage) as stage_no
    from (select distinct journey, stage from work.stages)
),

placed as not materialized (
    select (cases.subject * 100000 + stages.stage_no) * 100000 + visits.visit as passage, cases.subject * 100000 + stages.stage_no as case_stage,
        visits.journey, visits.stage, cases.segment, visits.case_id, visits.visit, cases.subject, visits.account_no, cases.timezone,
        visits.entered_at, visits.left_at, coalesce(visits.left_day, settings.today) as left_on, visits.days,
        coalesce(visits.target_days, visits.max_days) as allowed_days, visits.move = 'regression' as regression,
        visits.ending in ('onward', 'back') as moved_on, visits.ending = 'ended' as cut_short, cases.ended_at is not null as case_ended,
        late_records.first_ts is null or visits.entered_at >= late_records.first_ts or visits.entered_day >= late_records.first_day as seen,
        journeys.case_kind
    from work.stage_times as visits
    inner join work.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    inner join work.journeys as journeys on journeys.journey = visits.journey
    inner join stages on stages.journey = visits.journey and stages.stage = visits.stage
    cross join settings
    left join late_records on true
    where visits.account_no is not null
        and (journeys.horizon_days is null or coalesce(visits.left_day, settings.today) > settings.today - journeys.horizon_days)
)

-- an account that is a case is never in one stage twice at a time
select passage, case_stage, journey, stage, segment, case_id, visit, subject, account_no, timezone, entered_at, left_at, left_on,
    null as held_until, days, allowed_days, regression, moved_on, cut_short, case_ended, seen
from placed
where case_kind = 'account'
union all
select passage, case_stage, journey, stage, segment, case_id, visit, subject, account_no, timezone, entered_at, left_at, left_on,
    max(coalesce(left_at, timestamp '9999-12-31')) over (
        partition by account_no, journey, stage order by entered_at, passage rows between unbounded preceding and 1 preceding
    ) as held_until,
    days, allowed_days, regression, moved_on, cut_short, case_ended, seen
from placed
where case_kind <> 'account'
