-- Which silence is too long: the threshold of each stage, of each journey where a case is in no stage, and ten days where no
-- journey says. The smallest of several is in force; in that comparison one business day weighs 7/5 days.
-- table: work.silences
-- grain: one row per stage of a journey, per journey (stage NULL), and one default (journey NULL)
-- order: silence_no
-- reads: work.journeys, work.stages
with journeys as (
    select journey, position, coalesce(silence_value, 10) as value,
        case when silence_value is null then 'd' else silence_unit end as unit
    from work.journeys
),

thresholds as (
    select journeys.journey, journeys.position as journey_position, stages.stage, stages.position as stage_position,
        coalesce(stages.silence_value, journeys.value) as value,
        case when stages.silence_value is null then journeys.unit else stages.silence_unit end as unit,
        row_number() over (order by journeys.position, journeys.journey, stages.position, stages.stage) as stage_no
    from journeys
    inner join work.stages as stages on stages.journey = journeys.journey
    union all
    select journey, position, null, null, value, unit, null from journeys
    union all
    select null, null, null, null, 10, 'd', null
)

select
    row_number() over (
        order by value * case when unit = 'bd' then 1.4 else 1.0 end, value,
            journey_position nulls last, journey, stage_position nulls last, stage
    ) as silence_no,
    journey, stage, value, unit, format('{:g}', value) || unit as threshold, stage_no
from thresholds
