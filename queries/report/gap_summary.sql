-- How many silences there are, and how long.
-- grain: one row per side and status
-- reads: main.communication_gaps
select
    side, status, count(*) as gaps, count(distinct account_id) as accounts,
    quantile_cont(days, 0.5) as median_days, max(days) as longest
from main.communication_gaps
group by side, status
order by case side when 'vendor' then 0 when 'customer' then 1 else 2 end, status
