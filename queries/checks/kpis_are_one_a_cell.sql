-- fails: a KPI is told twice for one period, segment and stage; a segment may not be called all
-- reads: main.stage_kpis
select period, grain, journey, segment, stage, kpi, count(*) as copies
from main.stage_kpis
group by period, grain, journey, segment, stage, kpi
having count(*) > 1
order by period, grain, journey, segment, stage, kpi
