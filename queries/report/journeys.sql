-- The journeys of this run.
-- grain: one row per journey
select j.journey, j.journey_version, count(c.case_id) as cases
from work.journeys as j
left join work.cases as c on c.journey = j.journey
group by j.journey, j.journey_version, j.position
order by j.position
