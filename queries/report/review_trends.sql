-- Four KPIs of every stage over the last eight quarters: the median dwell, touchpoint coverage, contact coverage, silences.
-- grain: one row per journey, KPI, stage and quarter
-- param: quarter date null the first day of the last one
-- param: day date null the last local day: names are those of the version in force on it, or of the one nearest to it
-- reads: main.stage_kpis, main.definitions
with stages as (
    select journey, id as stage,
        first(position order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last) as position,
        first(name order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last) as name
    from main.definitions
    where kind = 'stage'
    group by journey, id
)

select kpis.journey, kpis.kpi, kpis.stage, coalesce(stages.name, kpis.stage) as stage_name, kpis.period, coalesce(kpis.n, 0) as n, kpis.value,
    coalesce(kpis.journey_version, '') as version
from main.stage_kpis as kpis
left join stages on stages.journey = kpis.journey and stages.stage = kpis.stage
where kpis.grain = 'quarter' and kpis.segment = 'all'
    and kpis.kpi in ('dwell_median', 'touchpoint_coverage', 'contact_coverage', 'silences')
    and kpis.period <= cast($quarter as date) and kpis.period > cast(cast($quarter as date) - interval 24 month as date)
order by kpis.journey, kpis.kpi, stages.position nulls last, kpis.stage, kpis.period
