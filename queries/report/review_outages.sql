-- Days of the quarter on which a source gave nothing, or was too old: what the numbers of the quarter do not know.
-- grain: one row per source and stretch that is not fresh and touches the quarter
-- param: quarter date null the first day of the quarter
-- reads: main.freshness
select source, greatest(from_day, cast($quarter as date)) as from_day,
    least(to_day, cast(cast($quarter as date) + interval 3 month as date) - 1) as to_day, state
from main.freshness
where state <> 'fresh' and to_day >= cast($quarter as date) and from_day < cast($quarter as date) + interval 3 month
order by source, from_day
