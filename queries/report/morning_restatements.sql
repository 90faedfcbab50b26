-- How many published numbers of closed periods are others than the night before, and why.
-- grain: one row per cause; periods: a month and its quarter are two
-- reads: main.restatements
select cause, count(*) as numbers, count(distinct (grain, period)) as periods, min(period) as first_period, max(period) as last_period
from main.restatements
group by cause
order by numbers desc, cause
