-- When our own people did what a source tells, where its stamps carry no zone.
-- grain: one row per hour of the day in UTC
-- param: source varchar null the source
-- reads: main.events
select hour(ts) as hour_utc, count(*) as events
from main.events
where source = cast($source as varchar) and actor_type = 'agent' and automation = 'human' and ts_zone <> 'explicit' and ts_precision <> 'day'
group by hour_utc
order by hour_utc
