-- What became of the touchpoints that were expected. coverage = (met + late) / (met + late + missed); what is not yet due, unknown or
-- waived is in neither.
-- grain: one row per journey, stage, touchpoint and segment ('all' too)
-- param: journey varchar null only this journey
-- param: stage varchar null only this stage
-- param: touchpoint varchar null only this touchpoint
-- param: segment varchar all one segment, or all together; null: each
-- reads: main.touchpoint_status, main.time_to_value
with segments as (
    select journey, case_id, min(segment) as segment
    from main.time_to_value
    group by journey, case_id
),

expected as (
    select status.journey, status.stage, status.touchpoint, segments.segment, status.status, status.days_late
    from main.touchpoint_status as status
    left join segments on segments.journey = status.journey and segments.case_id = status.case_id
),

figures as (
    select journey, stage, touchpoint, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as expected,
        count(case when status = 'met' then 1 end) as met,
        count(case when status = 'late' then 1 end) as late,
        count(case when status = 'missed' then 1 end) as missed,
        count(case when status = 'not_yet_due' then 1 end) as not_yet_due,
        count(case when status = 'unknown' then 1 end) as unknown,
        count(case when status = 'waived' then 1 end) as waived,
        quantile_cont(case when status = 'late' then days_late end, 0.5) as median_days_late
    from expected
    group by grouping sets ((journey, stage, touchpoint, segment), (journey, stage, touchpoint))
)

select journey, stage, touchpoint, segment, expected, met, late, missed, not_yet_due, unknown, waived,
    case when met + late + missed > 0 then cast(met + late as double) / (met + late + missed) end as coverage,
    median_days_late
from figures
where segment is not null
    and journey = coalesce(cast($journey as varchar), journey)
    and stage = coalesce(cast($stage as varchar), stage)
    and touchpoint = coalesce(cast($touchpoint as varchar), touchpoint)
    and segment = coalesce(cast($segment as varchar), segment)
order by journey, stage, touchpoint, segment
