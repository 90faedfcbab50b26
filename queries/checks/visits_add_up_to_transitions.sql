-- fails: the transitions between the stages of a journey, or between its touchpoints, are not one fewer than the visits (touches) of each of its cases
-- reads: main.stage_visits, main.touches, main.transitions
with steps as (
    select 'stage' as level, journey, count(*) - 1 as steps
    from main.stage_visits
    group by journey, case_id
    union all
    select 'touchpoint' as level, journey, count(*) - 1 as steps
    from main.touches
    group by journey, case_id
),

expected as (
    select level, journey, sum(steps) as steps
    from steps
    group by level, journey
),

counted as (
    select level, journey, sum(n) as steps
    from main.transitions
    group by level, journey
)

select coalesce(expected.level, counted.level) as level, coalesce(expected.journey, counted.journey) as journey,
    expected.steps as expected, counted.steps as counted
from expected
full join counted on counted.level = expected.level and counted.journey = expected.journey
where coalesce(expected.steps, 0) <> coalesce(counted.steps, 0)
order by level, journey
