-- How cases go on from one stage to the next, and from one touchpoint to the next: how often, and how long it took from the start of
-- the one to the start of the other. All versions of the journey together, under the name of the latest.
-- table: main.transitions
-- grain: one row per journey, level and pair of stages (touchpoints) that followed each other in a case
-- order: journey, level, "from", "to"
-- reads: work.stage_stays, work.placed_touches, work.stages, work.touchpoints, work.journeys
with stage_steps as (
    select 'stage' as level, journey, subject, stage_position as to_position,
        entered_at as to_ts, entered_day as to_day, entered_whole as to_whole,
        lag(stage_position) over in_case as from_position,
        lag(entered_at) over in_case as from_ts,
        lag(entered_day) over in_case as from_day,
        lag(entered_whole) over in_case as from_whole
    from work.stage_stays
    window in_case as (partition by journey, subject order by number)
),

touch_steps as (
    select 'touchpoint' as level, journey, subject, touchpoint_position as to_position,
        ts as to_ts, day as to_day, whole as to_whole,
        lag(touchpoint_position) over in_case as from_position,
        lag(ts) over in_case as from_ts,
        lag(day) over in_case as from_day,
        lag(whole) over in_case as from_whole
    from work.placed_touches
    window in_case as (partition by journey, subject order by ts, seq)
),

steps as (
    select level, journey, subject, from_position, to_position, from_ts, to_ts, from_day, to_day, from_whole, to_whole from stage_steps
    union all
    select level, journey, subject, from_position, to_position, from_ts, to_ts, from_day, to_day, from_whole, to_whole from touch_steps
),

counted as (
    select level, journey, from_position, to_position,
        count(*) as n,
        count(distinct subject) as cases,
        quantile_cont(days, 0.5) as median_days,
        quantile_cont(days, 0.9) as p90_days
    from (
        select level, journey, subject, from_position, to_position,
            case
                when from_whole or to_whole then greatest(to_day - from_day, 0)
                else (epoch_us(to_ts) - epoch_us(from_ts)) / 86400000000.0
            end as days
        from steps
        where from_position is not null
    )
    group by level, journey, from_position, to_position
),

named as (
    select distinct 'stage' as level, journey, position, stage as name from work.stages
    union all
    select distinct 'touchpoint' as level, journey, position, touchpoint as name from work.touchpoints
)

select
    counted.journey, journeys.journey_version, counted.level, origins.name as "from", targets.name as "to",
    counted.n, counted.cases, counted.median_days, counted.p90_days
from counted
inner join work.journeys as journeys on journeys.journey = counted.journey
inner join named as origins
    on origins.level = counted.level and origins.journey = counted.journey and origins.position = counted.from_position
inner join named as targets
    on targets.level = counted.level and targets.journey = counted.journey and targets.position = counted.to_position
