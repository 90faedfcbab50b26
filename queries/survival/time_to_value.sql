-- How long every case has waited for each milestone, as the curves of time to value need it. An account that was there before the records
-- begin is known only from then on: entry is the day of its wait on which they begin, else 0. They begin late when the time before them
-- is an outage (work.outages). That day is counted in time and in calendar days, and the smaller holds: no record lies before it.
-- grain: one row per case and milestone
-- order: journey, milestone_or_stage, segment, cohort, entry, days, outcome
-- reads: main.time_to_value, work.cases, work.outages, work.source_days, work.watermarks
with first_records as (
    select min(source_days.first_ts) as first_ts, min(source_days.day) as first_day
    from work.source_days as source_days
    inner join work.watermarks as watermarks on watermarks.source = source_days.source
    where watermarks.communicates
),

late_records as (
    select first_ts, first_day
    from first_records
    where exists (select 1 from work.outages as outages where outages.to_ts <= first_records.first_ts)
),

cases as (
    select cases.journey, cases.case_id, cases.started_day,
        greatest(least(
            (epoch_us(late_records.first_ts) - epoch_us(cases.started_at)) / 86400000000.0,
            late_records.first_day - cases.started_day
        ), 0) as entry
    from work.cases as cases
    left join late_records on true
)

select
    waits.journey, waits.journey_version, waits.milestone as milestone_or_stage, waits.segment,
    concat(extract(year from cases.started_day), 'Q', extract(quarter from cases.started_day)) as cohort,
    coalesce(cases.entry, 0) as entry, waits.days,
    case waits.outcome when 'reached' then 'event' when 'churned' then 'competing' else 'censored' end as outcome
from main.time_to_value as waits
inner join cases on cases.journey = waits.journey and cases.case_id = waits.case_id
order by waits.journey, milestone_or_stage, waits.segment, cohort, entry, waits.days, outcome
