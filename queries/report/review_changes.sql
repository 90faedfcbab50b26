-- KPIs of the quarter beside the quarter before, all segments: those with a target, and those whose intervals do not overlap. changed: the
-- definition is another than in the quarter before; restated: a number of either quarter has been published otherwise, and why.
-- grain: one row per journey, stage and KPI, those that miss their target first, at most forty
-- param: quarter date null its first day
-- param: day date null the last local day: names are those of the version in force on it, or of the one nearest to it
-- reads: main.stage_kpis, main.restatements, main.definitions
with cells as (
    select journey, journey_version, stage, kpi, unit, n, value, ci_low, ci_high, target, status, previous, change
    from main.stage_kpis
    where grain = 'quarter' and period = cast($quarter as date) and segment = 'all'
),

before as (
    select journey, journey_version, stage, kpi, n, ci_low, ci_high
    from main.stage_kpis
    where grain = 'quarter' and period = cast(cast($quarter as date) - interval 3 month as date) and segment = 'all'
),

restated as (
    select journey, stage, kpi, string_agg(distinct cause, ', ' order by cause) as causes
    from main.restatements
    where table_name = 'stage_kpis' and grain = 'quarter'
        and period in (cast($quarter as date), cast(cast($quarter as date) - interval 3 month as date)) and segment = 'all'
    group by journey, stage, kpi
),

stages as (
    select journey, id as stage,
        first(position order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last) as position,
        first(name order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last) as name
    from main.definitions
    where kind = 'stage'
    group by journey, id
)

select cells.journey, cells.stage, coalesce(stages.name, cells.stage) as stage_name, cells.kpi, coalesce(cells.unit, '') as unit,
    coalesce(cells.n, 0) as n, cells.value, cells.ci_low, cells.ci_high, cells.target,
    coalesce(cells.status, '') as status, coalesce(before.n, 0) as n_before, cells.previous, cells.change,
    coalesce(cells.ci_low > before.ci_high or cells.ci_high < before.ci_low, false) as apart,
    coalesce(before.journey_version <> cells.journey_version, false) as changed, coalesce(restated.causes, '') as restated
from cells
left join before on before.journey = cells.journey and before.stage = cells.stage and before.kpi = cells.kpi
left join restated on restated.journey = cells.journey and restated.stage = cells.stage and restated.kpi = cells.kpi
left join stages on stages.journey = cells.journey and stages.stage = cells.stage
where cells.value is not null
    and (cells.target is not null or cells.ci_low > before.ci_high or cells.ci_high < before.ci_low)
order by case cells.status when 'missed' then 0 when 'met' then 1 else 2 end, cells.journey, stages.position nulls last, cells.stage, cells.kpi
limit 40
