-- KPIs of the stages, month by month or quarter by quarter, with interval, target and change.
-- grain: one row per period, journey, segment, stage and KPI
-- param: grain varchar quarter month or quarter
-- param: journey varchar null only this journey
-- param: segment varchar all one segment, or all together; null: each
-- param: stage varchar null only this stage
-- param: kpi varchar null only this KPI
-- param: status varchar null met, missed, no_target or too_few
-- param: since date null periods that begin on this day or later
-- param: limit bigint 10000 at most this many rows
-- reads: main.stage_kpis
select period, grain, journey, journey_version, segment, stage, kpi, unit, n, value, ci_low, ci_high, ci_method, target, status, previous, change, note
from main.stage_kpis
where grain = coalesce(cast($grain as varchar), grain)
    and journey = coalesce(cast($journey as varchar), journey)
    and segment = coalesce(cast($segment as varchar), segment)
    and stage = coalesce(cast($stage as varchar), stage)
    and kpi = coalesce(cast($kpi as varchar), kpi)
    and status = coalesce(cast($status as varchar), status)
    and period >= coalesce(cast($since as date), period)
order by period desc, grain, journey, segment, stage, kpi
limit cast($limit as bigint)
