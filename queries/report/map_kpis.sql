-- KPIs that have a target, in the last quarter that is over (the present one where none is).
-- grain: one row per journey, stage and KPI with a target, all segments
-- param: day date null the last day, itself over
-- reads: main.stage_kpis
with quarters as (
    select max(period) filter (where period < date_trunc('quarter', cast($day as date) + 1)) as over_, max(period) as present
    from main.stage_kpis
    where grain = 'quarter' and period <= cast($day as date)
)

select kpis.journey, kpis.stage, kpis.kpi, coalesce(kpis.unit, '') as unit, kpis.period, kpis.n, kpis.value, kpis.ci_low, kpis.ci_high,
    kpis.target, kpis.status
from main.stage_kpis as kpis
inner join quarters on kpis.period = coalesce(quarters.over_, quarters.present)
where kpis.grain = 'quarter' and kpis.segment = 'all' and kpis.target is not null
order by kpis.journey, kpis.stage, kpis.kpi
