-- One KPI of a stage over the quarters, for the decision that wanted to move it.
-- grain: one row per journey and quarter with a value
-- param: journey varchar null the journey; null: every one that has the stage
-- param: stage varchar null the stage
-- param: segment varchar all the segment
-- param: kpi varchar null the KPI
-- reads: main.stage_kpis
select journey, period, coalesce(n, 0) as n, value, ci_low, ci_high, target, coalesce(unit, '') as unit
from main.stage_kpis
where grain = 'quarter' and stage = cast($stage as varchar) and segment = coalesce(cast($segment as varchar), 'all') and kpi = cast($kpi as varchar)
    and journey = coalesce(cast($journey as varchar), journey)
    and value is not null
order by journey, period
