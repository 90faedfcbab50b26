-- Rows of a KPI of one's own that fit no cell of the KPIs, or that say what cannot be.
-- grain: one row per wrong row
-- param: kpi varchar null the KPI
-- reads: work.kpi_values, work.periods, work.stages, work.segments, work.journeys
with given as (
    select grain, period, journey, segment, stage, n, hits, value, ci_low, ci_high,
        count(*) over (partition by grain, period, journey, segment, stage) as copies
    from work.kpi_values
    where kpi = $kpi::varchar
),

segments as (
    select journey, 'all' as segment from work.journeys
    union
    select journey, segment from work.segments
),

stages as (
    select distinct journey, stage from work.stages
),

judged as (
    select given.grain, given.period, given.journey, given.segment, given.stage, given.n,
        case
            when journeys.journey is null then 'there is no such journey'
            when stages.stage is null then 'the journey has no such stage'
            when segments.segment is null then 'the journey has no such segment'
            when periods.period is null then 'there is no such period: read work.periods'
            when given.copies > 1 then 'the cell comes ' || given.copies || ' times'
            when given.n is null or given.n < 0 then 'n is missing or negative'
            when given.hits < 0 or given.hits > given.n then 'hits lie outside of 0 to n'
            when not isfinite(coalesce(given.value, 0)) or not isfinite(coalesce(given.ci_low, 0)) or not isfinite(coalesce(given.ci_high, 0))
                then 'the value is no number'
            when given.ci_low > given.value or given.ci_high < given.value then 'the value lies outside of its interval'
        end as fault
    from given
    left join work.journeys as journeys on journeys.journey = given.journey
    left join stages on stages.journey = given.journey and stages.stage = given.stage
    left join segments on segments.journey = given.journey and segments.segment = given.segment
    left join work.periods as periods on periods.grain = given.grain and periods.period = given.period
)

select fault, grain, period, journey, segment, stage, n
from judged
where fault is not null
order by fault, grain, period, journey, segment, stage, n
