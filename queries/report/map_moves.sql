-- How cases moved: from stage to stage, to the end of the case, or nowhere yet.
-- grain: one row per journey, stage and where its visits went ('(ended)': the case ended there; '(here)': still there)
-- reads: main.transitions, main.stage_visits
select journey, "from" as stage, "to" as next, n
from main.transitions
where level = 'stage'
union all
select visits.journey, visits.stage, '(here)' as next, count(*) as n
from main.stage_visits as visits
where not visits.observed
group by visits.journey, visits.stage
union all
select visits.journey, visits.stage, '(ended)' as next, count(*) as n
from main.stage_visits as visits
inner join main.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
where visits.observed and cases.ended_at is not null and visits.left_at = cases.ended_at
group by visits.journey, visits.stage
order by journey, stage, next
