-- How long cases stay in each stage. Medians are of the visits that ended: what still goes on is counted beside them, not in them, so a
-- stage in which many are stuck looks faster than it is.
-- grain: one row per journey, stage and segment ('all' too)
-- param: journey varchar null only this journey
-- param: stage varchar null only this stage
-- param: segment varchar null only this segment, or all
-- reads: main.stage_visits, main.time_to_value
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
        quantile_cont(case when observed then days end, 0.5) as median_days,
        quantile_cont(case when observed then days end, 0.9) as p90_days,
        quantile_cont(case when observed then business_days end, 0.5) as median_business_days,
        max(case when not observed then days end) as longest_going_on,
        max(target_days) as target_days,
        max(max_days) as max_days,
        count(case when state = 'on_track' then 1 end) as on_track,
        count(case when state = 'behind' then 1 end) as behind,
        count(case when state = 'stuck' then 1 end) as stuck,
        count(case when move = 'regression' then 1 end) as regressions
    from visits
    group by grouping sets ((journey, stage, segment), (journey, stage))
)

select journey, stage, segment, visits, ended, going_on, median_days, p90_days, median_business_days, longest_going_on,
    target_days, max_days, on_track, behind, stuck, regressions
from figures
where segment is not null
    and journey = coalesce(cast($journey as varchar), journey)
    and stage = coalesce(cast($stage as varchar), stage)
    and segment = coalesce(cast($segment as varchar), segment)
order by journey, stage, segment
