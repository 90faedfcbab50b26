-- The sources that gave nothing while a silence lasted: a stretch of it that lies in an outage is no proof of silence.
-- grain: one row per source and range of days without its records
-- param: gap_id varchar null the silence
-- param: today date null the last day that counts
-- reads: main.communication_gaps, main.freshness
with gaps as (
    select started_day, coalesce(cast(ended_at as date), cast($today as date)) as ended_day
    from main.communication_gaps
    where gap_id = cast($gap_id as varchar)
)

select ranges.source, ranges.state, ranges.from_day, ranges.to_day
from main.freshness as ranges
inner join gaps on ranges.from_day <= gaps.ended_day and ranges.to_day >= gaps.started_day
where ranges.state <> 'fresh'
order by ranges.source, ranges.from_day
