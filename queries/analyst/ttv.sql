-- Time to value: how many cases got there, how many churned before, how many are still waiting, and how long it takes.
-- median is by Kaplan and Meier, with its interval at 95 %: it gives those that still wait their due, and is NULL where the curve does
-- not come down to one half (see waiting_share). naive_median is of those who got there only, and so too short: it is here to show by
-- how much. The table survival_summary has more: quartiles, restricted means, tests of difference.
-- grain: one row per journey, milestone and segment ('all' too)
-- param: journey varchar null only this journey
-- param: milestone varchar null only this milestone
-- param: segment varchar null only this segment, or all
-- reads: main.time_to_value, main.survival_summary
with figures as (
    select journey, milestone, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as n,
        count(case when outcome = 'reached' then 1 end) as reached,
        count(case when outcome = 'churned' then 1 end) as churned,
        count(case when outcome = 'waiting' then 1 end) as waiting,
        quantile_cont(case when outcome = 'reached' then days end, 0.5) as naive_median
    from main.time_to_value
    group by grouping sets ((journey, milestone, segment), (journey, milestone))
),

curves as (
    select journey, milestone_or_stage as milestone, group_value as segment, p25, median, p75, median_ci_low, median_ci_high, warning
    from main.survival_summary
    where measure = 'time_to_value' and group_by in ('all', 'segment')
)

select figures.journey, figures.milestone, figures.segment, figures.n, figures.reached, figures.churned, figures.waiting,
    cast(figures.waiting as double) / figures.n as waiting_share,
    curves.p25, curves.median, curves.p75, curves.median_ci_low, curves.median_ci_high, figures.naive_median, curves.warning
from figures
left join curves
    on curves.journey = figures.journey and curves.milestone = figures.milestone and curves.segment = figures.segment
where figures.segment is not null
    and figures.journey = coalesce(cast($journey as varchar), figures.journey)
    and figures.milestone = coalesce(cast($milestone as varchar), figures.milestone)
    and figures.segment = coalesce(cast($segment as varchar), figures.segment)
order by figures.journey, figures.milestone, figures.segment
