-- KPIs of touchpoints. touchpoint_coverage: of the expected touchpoints that were due in the period and of which it is known how it
-- went, the share that was met or came late; one without a due time belongs to the period in which it came, else to that in which
-- its stage was left. experience_balance: of the touches in the period at touchpoints with a declared experience, the positive less
-- the negative, as a share of all: from -1 to 1.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: main.touchpoint_status, work.stage_times, work.placed_touches, work.touchpoints, work.cases, work.periods
with periods as (
    select grain, period, from_day, to_day, from_ts, to_ts from work.periods
),

expected as (
    select status.journey, times.segment, status.stage, status.status,
        coalesce(status.due_at, status.met_at, times.left_at) as at
    from main.touchpoint_status as status
    inner join work.stage_times as times
        on times.journey = status.journey and times.case_id = status.case_id
        and times.stage = status.stage and times.visit = status.visit
    where status.status in ('met', 'late', 'missed')
),

coverage as (
    select periods.grain, periods.period, expected.journey, expected.stage,
        case when grouping(expected.segment) = 1 then 'all' else expected.segment end as segment,
        count(*) as known, count(case when expected.status in ('met', 'late') then 1 end) as seen
    from expected
    -- a midnight is what is known to the day
    inner join periods
        on case
            when expected.at = date_trunc('day', expected.at)
                then cast(expected.at as date) >= periods.from_day and cast(expected.at as date) < periods.to_day
            else expected.at >= periods.from_ts and expected.at < periods.to_ts
        end
    group by grouping sets (
        (periods.grain, periods.period, expected.journey, expected.stage, expected.segment),
        (periods.grain, periods.period, expected.journey, expected.stage)
    )
),

touches as (
    select touches.journey, cases.segment, touchpoints.stage, touches.day, touchpoints.experience, count(*) as touches
    from work.placed_touches as touches
    inner join work.touchpoints as touchpoints
        on touchpoints.journey = touches.journey and touchpoints.position = touches.touchpoint_position
    inner join work.cases as cases on cases.journey = touches.journey and cases.subject = touches.subject
    where touchpoints.experience is not null
    group by touches.journey, cases.segment, touchpoints.stage, touches.day, touchpoints.experience
),

experience as (
    select periods.grain, periods.period, touches.journey, touches.stage,
        case when grouping(touches.segment) = 1 then 'all' else touches.segment end as segment,
        sum(touches.touches) as touches,
        sum(case touches.experience when 'positive' then touches.touches when 'negative' then -touches.touches else 0 end) as balance
    from touches
    inner join periods on touches.day >= periods.from_day and touches.day < periods.to_day
    group by grouping sets (
        (periods.grain, periods.period, touches.journey, touches.stage, touches.segment),
        (periods.grain, periods.period, touches.journey, touches.stage)
    )
),

facts as (
    select grain, period, journey, segment, stage, 'touchpoint_coverage' as kpi, known as n, seen as hits, null as value from coverage
    union all
    select grain, period, journey, segment, stage, 'experience_balance', touches, null, balance / cast(touches as double) from experience
)

select grain, period, journey, segment, stage, kpi, n, hits, value
from facts
where segment is not null
