-- How many published numbers of closed periods are others than the night before, and why.
-- grain: one row per cause
-- reads: main.restatements
select cause, count(*) as numbers, count(distinct period) as periods, min(period) as first_period, max(period) as last_period
from main.restatements
group by cause
order by numbers desc, cause
