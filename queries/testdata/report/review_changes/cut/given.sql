-- fifty stages with a target: those that missed it, then those that met it, forty in all
insert into main.stage_kpis by name
select date '2024-01-01' as period, 'quarter' as grain, 'j' as journey, 's' || lpad(cast(i as varchar), 2, '0') as stage, 'all' as segment, 'dwell' as kpi, 9 as n,
    cast(i as double) as value, 14 as target, case when i >= 20 then 'missed' else 'met' end as status
from range(50) as r (i);
