-- How long cases stay in each stage. median is by Kaplan and Meier, with its interval at 95 %: visits that go on count for as long as they
-- have lasted. naive_median and p90_days are of the visits that ended, so a stage in which many are stuck looks faster by them than it is.
-- grain: one row per journey, stage and segment ('all' too)
-- param: journey varchar null only this journey
-- param: stage varchar null only this stage
-- param: segment varchar null only this segment, or all
-- reads: main.stage_visits, main.time_to_value, main.survival_summary
with segments as (
    select journey, case_id, min(segment) as segment
    from main.time_to_value
    group by journey, case_id
),

visits as (
    select visits.journey, visits.stage, segments.segment, visits.observed, visits.days, visits.business_days,
        visits.target_days, visits.max_days, visits.state, visits.move
    from main.stage_visits as visits
    left join segments on segments.journey = visits.journey and segments.case_id = visits.case_id
),

figures as (
    select journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as visits,
        count(case when observed then 1 end) as ended,
        count(case when not observed then 1 end) as going_on,
        quantile_cont(case when observed then days end, 0.5) as naive_median,
        quantile_cont(case when observed then days end, 0.9) as p90_days,
        quantile_cont(case when observed then business_days end, 0.5) as naive_median_business_days,
        max(case when not observed then days end) as longest_going_on,
        max(target_days) as target_days,
        max(max_days) as max_days,
        count(case when state = 'on_track' then 1 end) as on_track,
        count(case when state = 'behind' then 1 end) as behind,
        count(case when state = 'stuck' then 1 end) as stuck,
        count(case when move = 'regression' then 1 end) as regressions
    from visits
    group by grouping sets ((journey, stage, segment), (journey, stage))
),

curves as (
    select journey, milestone_or_stage as stage, group_value as segment, median, median_ci_low, median_ci_high, warning
    from main.survival_summary
    where measure = 'dwell' and group_by in ('all', 'segment')
)

select figures.journey, figures.stage, figures.segment, figures.visits, figures.ended, figures.going_on,
    curves.median, curves.median_ci_low, curves.median_ci_high,
    figures.naive_median, figures.naive_median_business_days, figures.p90_days, figures.longest_going_on,
    figures.target_days, figures.max_days, figures.on_track, figures.behind, figures.stuck, figures.regressions, curves.warning
from figures
left join curves on curves.journey = figures.journey and curves.stage = figures.stage and curves.segment = figures.segment
where figures.segment is not null
    and figures.journey = coalesce(cast($journey as varchar), figures.journey)
    and figures.stage = coalesce(cast($stage as varchar), figures.stage)
    and figures.segment = coalesce(cast($segment as varchar), figures.segment)
order by figures.journey, figures.stage, figures.segment
