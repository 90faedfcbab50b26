-- In which stage and week silences began, in the last 26 weeks, this one included, on the side of gap_lengths. Unknown ones are not in it.
-- grain: one row per name of a stage and week (its Monday) with a silence; the weeks of a stage follow each other
-- param: day date null the last day
-- reads: main.communication_gaps, main.definitions
with side as (
    select side
    from main.communication_gaps
    group by side
    order by case side when 'vendor' then 0 when 'mutual' then 1 else 2 end
    limit 1
),

stages as (
    select journey, id as stage, min(position) as position, min(name) as name
    from main.definitions
    where kind = 'stage'
    group by journey, id
),

begun as (
    select coalesce(stages.name, gaps.stage_from, 'in no stage') as stage, stages.journey, stages.position,
        cast(date_trunc('week', gaps.started_day) as date) as week
    from main.communication_gaps as gaps
    inner join side on side.side = gaps.side
    left join stages on stages.journey = gaps.journey and stages.stage = gaps.stage_from
    where gaps.status <> 'unknown'
        and date_trunc('week', gaps.started_day) > date_trunc('week', cast($day as date)) - interval 182 day
),

-- Stages of two journeys may have one name: they stand where the first of them does.
named as (
    select stage, min(journey) as journey, min_by(position, (journey, position)) filter (where journey is not null) as position
    from begun
    group by stage
)

select begun.stage, begun.week, count(*) as gaps
from begun
inner join named on named.stage = begun.stage
group by begun.stage, begun.week, named.journey, named.position
order by named.journey nulls last, named.position nulls last, begun.stage, begun.week
