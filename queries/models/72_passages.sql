-- The visits of stages in which the journey could break, numbered: those that were going on within the horizon of their journey.
-- seen: it began when the records had begun. A visit that is older took place unseen in part, so it is compared with no other.
-- table: work.passages
-- grain: one row per case and visit of a stage that was going on within the horizon
-- order: passage
-- reads: main.stage_visits, work.stage_times, work.cases, work.journeys, work.account_numbers, work.settings, work.source_days, work.watermarks, work.outages
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

visits as (
    select visits.journey, visits.case_id, visits.stage, visits.visit, visits.entered_at, visits.left_at,
        coalesce(times.left_day, settings.today) as left_on, times.entered_day, visits.days,
        coalesce(visits.target_days, visits.max_days) as allowed_days, visits.move = 'regression' as regression, times.ending
    from main.stage_visits as visits
    inner join work.stage_times as times
        on times.journey = visits.journey and times.case_id = visits.case_id and times.stage = visits.stage and times.visit = visits.visit
    cross join settings
),

placed as (
    select visits.journey, visits.stage, visits.case_id, visits.visit, cases.subject, cases.segment, numbers.account_no, cases.timezone,
        visits.entered_at, visits.left_at, visits.left_on, visits.days, visits.allowed_days, visits.regression, visits.ending,
        cases.ended_at is not null as case_ended,
        late_records.first_ts is null or visits.entered_at >= late_records.first_ts or visits.entered_day >= late_records.first_day as seen
    from visits
    inner join work.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    inner join work.journeys as journeys on journeys.journey = visits.journey
    inner join work.account_numbers as numbers on numbers.account_id = cases.account_id
    cross join settings
    left join late_records on true
    where journeys.horizon_days is null or visits.left_on > settings.today - journeys.horizon_days
)

select
    row_number() over (order by subject, journey, entered_at, stage, visit) as passage,
    journey, stage, segment, case_id, visit, subject, account_no, timezone, entered_at, left_at, left_on, days, allowed_days, regression,
    ending in ('onward', 'back') as moved_on, ending = 'ended' as cut_short, case_ended, seen
from placed
