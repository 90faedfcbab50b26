-- Time to value: who got there, who left first, who is still waiting. The median of those who got there is
-- biased towards the fast ones as long as others wait; it is shown with its n, and never alone.
-- grain: one row per journey and milestone
select
    journey, milestone, count(*) as cases,
    count(*) filter (where outcome = 'reached') as reached,
    count(*) filter (where outcome = 'churned') as churned,
    count(*) filter (where outcome = 'waiting') as waiting,
    quantile_cont(days, 0.5) filter (where outcome = 'reached') as naive_median,
    max(days) filter (where outcome = 'waiting') as longest_waiting
from main.time_to_value
group by journey, milestone
order by journey, milestone
