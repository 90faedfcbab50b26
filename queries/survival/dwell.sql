-- How long every visit of a stage has lasted, as the curves of dwell need it: left by its exit or for another stage (event), cut short by
-- the end of the case (competing), or going on (censored). Each visit counts by itself, the first and later ones of a case alike, under
-- the quarter in which the case started. A stage entered before the records begin is known only from then on: entry, see time_to_value.sql.
-- grain: one row per case and visit of a stage
-- order: journey, milestone_or_stage, segment, cohort, entry, days, outcome
-- reads: main.stage_visits, work.stage_stays, work.stage_turns, work.stages, work.cases, work.outages, work.source_days, work.watermarks
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

stays as (
    select stays.journey, stays.subject, stages.stage, stays.visit, stays.entered_seq, stays.stage_position,
        stays.entered_at, stays.entered_day,
        lead(stays.number) over (partition by stays.journey, stays.subject order by stays.number) is not null as moved_on
    from work.stage_stays as stays
    inner join work.stages as stages
        on stages.journey = stays.journey and stages.version_no = stays.version_no and stages.position = stays.stage_position
),

visits as (
    select cases.journey, cases.case_id, cases.segment, cases.started_day, stays.stage, stays.visit,
        -- without an exit of its own or a stage after it, only the end of the case can have closed it
        stays.moved_on or turns.exit_ts is not null as completed,
        greatest(least(
            (epoch_us(late_records.first_ts) - epoch_us(stays.entered_at)) / 86400000000.0,
            late_records.first_day - stays.entered_day
        ), 0) as entry
    from stays
    inner join work.cases as cases on cases.journey = stays.journey and cases.subject = stays.subject
    left join work.stage_turns as turns
        on turns.journey = stays.journey and turns.subject = stays.subject
        and turns.seq = stays.entered_seq and turns.stage_position = stays.stage_position
    left join late_records on true
)

select
    dwells.journey, dwells.journey_version, dwells.stage as milestone_or_stage, visits.segment,
    concat(extract(year from visits.started_day), 'Q', extract(quarter from visits.started_day)) as cohort,
    coalesce(visits.entry, 0) as entry, dwells.days,
    case when not dwells.observed then 'censored' when visits.completed then 'event' else 'competing' end as outcome
from main.stage_visits as dwells
inner join visits
    on visits.journey = dwells.journey and visits.case_id = dwells.case_id
    and visits.stage = dwells.stage and visits.visit = dwells.visit
order by dwells.journey, milestone_or_stage, visits.segment, cohort, entry, dwells.days, outcome
