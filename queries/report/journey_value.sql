-- Time to value: who got there, who left first, who is still waiting, and the median of all of them by Kaplan and Meier.
-- naive_median is of those who got there: biased towards the fast ones as long as others wait. It is never shown alone.
-- grain: one row per journey and milestone
-- reads: main.time_to_value, main.survival_summary
with outcomes as (
    select
        journey, milestone, count(*) as cases,
        count(*) filter (where outcome = 'reached') as reached,
        count(*) filter (where outcome = 'churned') as churned,
        count(*) filter (where outcome = 'waiting') as waiting,
        max(days) filter (where outcome = 'waiting') as longest_waiting
    from main.time_to_value
    group by journey, milestone
),

curves as (
    select journey, milestone_or_stage, median, median_ci_low, median_ci_high, naive_median, waiting, warning
    from main.survival_summary
    where measure = 'time_to_value' and group_by = 'all'
)

select
    outcomes.journey, outcomes.milestone, outcomes.cases, outcomes.reached, outcomes.churned, outcomes.waiting, outcomes.longest_waiting,
    curves.median, curves.median_ci_low, curves.median_ci_high, curves.naive_median,
    curves.waiting as share_waiting, coalesce(curves.warning, '') as warning
from outcomes
inner join curves on curves.journey = outcomes.journey and curves.milestone_or_stage = outcomes.milestone
order by outcomes.journey, outcomes.milestone
