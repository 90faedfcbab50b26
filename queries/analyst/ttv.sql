-- Time to value: how many cases got there, how many churned before, how many are still waiting.
-- naive_median is of those who got there only, and so too short. median_of_all is the day by which half of all cases had got there,
-- those that churned or wait counting as later than everybody; it is NULL until more than half got there. The Kaplan-Meier median,
-- which gives young cases their due, comes with the survival tables.
-- grain: one row per journey, milestone and segment ('all' too)
-- param: journey varchar null only this journey
-- param: milestone varchar null only this milestone
-- param: segment varchar null only this segment, or all
-- param: since date null only cases that started in this month (its first day) or later
-- reads: main.time_to_value
with cases as (
    select journey, milestone, segment, outcome, days
    from main.time_to_value
    where cast($since as date) is null or cohort >= cast($since as date)
),

ranked as (
    select journey, milestone, segment, outcome, days, 'all' as grouped_by from cases
    union all
    select journey, milestone, segment, outcome, days, segment as grouped_by from cases where segment is not null
),

placed as (
    select journey, milestone, grouped_by, outcome, days,
        row_number() over (
            partition by journey, milestone, grouped_by order by case when outcome = 'reached' then 0 else 1 end, days
        ) as place,
        count(*) over (partition by journey, milestone, grouped_by) as n
    from ranked
),

figures as (
    select journey, milestone, grouped_by as segment,
        count(*) as n,
        count(case when outcome = 'reached' then 1 end) as reached,
        count(case when outcome = 'churned' then 1 end) as churned,
        count(case when outcome = 'waiting' then 1 end) as waiting,
        quantile_cont(case when outcome = 'reached' then days end, 0.5) as naive_median,
        max(case when outcome = 'reached' and place = (n + 1) // 2 then days end) as middle
    from placed
    group by journey, milestone, grouped_by
)

select journey, milestone, segment, n, reached, churned, waiting,
    cast(waiting as double) / n as waiting_share,
    naive_median,
    case when 2 * reached > n then middle end as median_of_all
from figures
where journey = coalesce(cast($journey as varchar), journey)
    and milestone = coalesce(cast($milestone as varchar), milestone)
    and segment = coalesce(cast($segment as varchar), segment)
order by journey, milestone, segment
