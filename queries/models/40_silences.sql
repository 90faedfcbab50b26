-- Which silence is too long in each era: the threshold of each stage, of each journey where a case is in no stage, and ten days where
-- no journey says. A stage has that of the version in force, a stage that this does not have the one of the last version before that
-- did. The smallest of several is in force; in that comparison one business day weighs 7/5 days.
-- table: work.silences
-- grain: one row per era and stage of a journey, per era and journey (stage NULL), and one default per era (journey NULL)
-- order: silence_no
-- reads: work.eras, work.journeys, work.journey_versions, work.stages
with versions as (
    select versions.journey, versions.version_no, journeys.position as journey_position,
        coalesce(versions.from_day, date '0001-01-01') as from_day, coalesce(versions.to_day, date '9999-12-31') as to_day,
        coalesce(versions.silence_value, 10) as value,
        case when versions.silence_value is null then 'd' else versions.silence_unit end as unit
    from work.journey_versions as versions
    inner join work.journeys as journeys on journeys.journey = versions.journey
),

stages as (
    select versions.journey, versions.version_no, versions.journey_position, stages.stage, stages.position as stage_position,
        coalesce(stages.silence_value, versions.value) as value,
        case when stages.silence_value is null then versions.unit else stages.silence_unit end as unit,
        -- in the first version that has it, a stage has its threshold ever before
        case
            when lag(versions.from_day) over in_stage is null then date '0001-01-01' else versions.from_day
        end as from_day,
        coalesce(lead(versions.from_day) over in_stage, date '9999-12-31') as to_day,
        dense_rank() over (order by versions.journey_position, versions.journey, stages.position, stages.stage) as stage_no
    from versions
    inner join work.stages as stages on stages.journey = versions.journey and stages.version_no = versions.version_no
    window in_stage as (partition by stages.journey, stages.position, stages.stage order by stages.version_no)
),

thresholds as (
    select eras.era, stages.journey, stages.version_no, stages.journey_position, stages.stage, stages.stage_position,
        stages.value, stages.unit, stages.stage_no
    from stages
    inner join work.eras as eras on eras.from_day >= stages.from_day and eras.from_day < stages.to_day
    union all
    select eras.era, versions.journey, versions.version_no, versions.journey_position, null, null, versions.value, versions.unit, null
    from versions
    inner join work.eras as eras on eras.from_day >= versions.from_day and eras.from_day < versions.to_day
    union all
    select era, null, null, null, null, null, 10, 'd', null
    from work.eras
)

select
    row_number() over (
        order by value * case when unit = 'bd' then 1.4 else 1.0 end, value,
            journey_position nulls last, journey, stage_position nulls last, stage, era
    ) as silence_no,
    era, journey, version_no, stage, value, unit, format('{:g}', value) || unit as threshold, stage_no
from thresholds
