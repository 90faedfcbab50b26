-- fails: a stage visit is listed twice, is of an unknown case or of a stage that its version of the journey does not have, has a length that is negative or no number, or says at once that it is over and that it goes on
-- reads: main.stage_visits, work.cases, work.stages, work.journey_versions
with repeated as (
    select journey, case_id, stage, visit
    from main.stage_visits
    group by journey, case_id, stage, visit
    having count(*) > 1
),

stages as (
    select stages.journey, versions.journey_version, stages.stage
    from work.stages as stages
    inner join work.journey_versions as versions on versions.journey = stages.journey and versions.version_no = stages.version_no
)

select visits.journey, visits.journey_version, visits.case_id, visits.stage, visits.visit, visits.entered_at, visits.left_at, visits.observed, visits.days
from main.stage_visits as visits
left join repeated
    on repeated.journey = visits.journey and repeated.case_id = visits.case_id
    and repeated.stage = visits.stage and repeated.visit = visits.visit
left join work.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
left join stages
    on stages.journey = visits.journey and stages.stage = visits.stage
    and stages.journey_version is not distinct from visits.journey_version
where repeated.journey is not null
    or cases.journey is null
    or stages.journey is null
    or visits.entered_at is null
    or visits.left_at < visits.entered_at
    or visits.observed is distinct from (visits.left_at is not null)
    or visits.days is null or not isfinite(visits.days) or visits.days < 0
    or visits.business_days < 0
    or visits.move not in ('enter', 'forward', 'skip', 'regression')
order by visits.journey, visits.case_id, visits.stage, visits.visit
