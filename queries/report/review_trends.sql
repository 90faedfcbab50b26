-- Four KPIs of every stage over the last eight quarters: the median dwell, touchpoint coverage, contact coverage, silences.
-- grain: one row per journey, KPI, stage and quarter
-- param: quarter date null the first day of the last one
-- reads: main.stage_kpis, main.definitions
with stages as (
    select journey, id as stage, min(position) as position, min(name) as name
    from main.definitions
    where kind = 'stage'
    group by journey, id
)

select kpis.journey, kpis.kpi, kpis.stage, coalesce(stages.name, kpis.stage) as stage_name, kpis.period, kpis.n, kpis.value,
    coalesce(kpis.journey_version, '') as version
from main.stage_kpis as kpis
left join stages on stages.journey = kpis.journey and stages.stage = kpis.stage
where kpis.grain = 'quarter' and kpis.segment = 'all'
    and kpis.kpi in ('dwell_median', 'touchpoint_coverage', 'contact_coverage', 'silences')
    and kpis.period <= cast($quarter as date) and kpis.period > cast(cast($quarter as date) - interval 24 month as date)
order by kpis.journey, kpis.kpi, stages.position nulls last, kpis.stage, kpis.period
