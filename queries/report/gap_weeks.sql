-- In which stage and week silences began, in the last 26 weeks, on the side of gap_lengths. Unknown ones are not in it.
-- grain: one row per stage and week (its Monday) with a silence
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
)

select coalesce(stages.name, gaps.stage_from, 'in no stage') as stage, cast(date_trunc('week', gaps.started_day) as date) as week, count(*) as gaps
from main.communication_gaps as gaps
inner join side on side.side = gaps.side
left join stages on stages.journey = gaps.journey and stages.stage = gaps.stage_from
where gaps.status <> 'unknown'
    and gaps.started_day > cast($day as date) - 182
group by coalesce(stages.name, gaps.stage_from, 'in no stage'), cast(date_trunc('week', gaps.started_day) as date)
order by min(stages.journey) nulls last, min(stages.position) nulls last, stage, week
