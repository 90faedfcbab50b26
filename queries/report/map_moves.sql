-- How cases moved: from stage to stage, to the end of the case, or nowhere yet.
-- grain: one row per journey, stage and where its visits went ('(ended)': the case ended there; '(here)': still there)
-- reads: main.transitions, main.stage_visits, main.cases
with last_visits as (
    select journey, case_id, stage, left_at,
        row_number() over (partition by journey, case_id order by entered_at desc, left_event_id nulls first, stage, visit) as place
    from main.stage_visits
)

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
from last_visits as visits
inner join main.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
where visits.place = 1 and visits.left_at = cases.ended_at
group by visits.journey, visits.stage
order by journey, stage, next
