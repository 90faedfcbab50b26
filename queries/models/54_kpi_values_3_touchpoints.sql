-- KPIs of touchpoints. touchpoint_coverage: of the expected touchpoints that were due in the period and of which it is known how it
-- went, the share that was met or came late; one without a due time belongs to the period in which it came, else to that in which
-- its stage was left. experience_balance: of the touches in the period at touchpoints with a declared experience, the positive less
-- the negative, as a share of all: from -1 to 1.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: main.touchpoint_status, work.stage_times, work.placed_touches, work.touchpoints, work.journey_versions, work.cases,
--     work.account_numbers, work.period_segments, work.periods
with periods as (
    select grain, period, from_day, to_day, from_ts, to_ts from work.periods
),

expected as (
    select status.journey, times.segment, times.account_no, status.stage, status.status,
        coalesce(status.due_at, status.met_at, times.left_at) as at
    from main.touchpoint_status as status
    inner join work.stage_times as times
        on times.journey = status.journey and times.case_id = status.case_id
        and times.stage = status.stage and times.visit = status.visit
    where status.status in ('met', 'late', 'missed')
),

due as (
    select periods.grain, periods.period, times.journey, times.stage, times.status,
        case
            when times.account_no is null then times.segment
            when periods.grain = 'month' then segments.month_segment
            else segments.quarter_segment
        end as segment
    from expected as times
    -- a midnight is what is known to the day
    inner join periods
        on case
            when times.at = date_trunc('day', times.at)
                then cast(times.at as date) >= periods.from_day and cast(times.at as date) < periods.to_day
            else times.at >= periods.from_ts and times.at < periods.to_ts
        end
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
),

coverage as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as known, count(case when status in ('met', 'late') then 1 end) as seen
    from due
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

-- what the version of the journey that was in force on the day says of the touchpoint
experiences as (
    select touchpoints.journey, touchpoints.position, touchpoints.stage, touchpoints.experience,
        coalesce(versions.from_day, date '0001-01-01') as from_day, coalesce(versions.to_day, date '9999-12-31') as to_day
    from work.touchpoints as touchpoints
    inner join work.journey_versions as versions
        on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
    where touchpoints.experience is not null
),

touches as (
    select touches.journey, cases.segment, numbers.account_no, experiences.stage, touches.day,
        case experiences.experience when 'positive' then 1 when 'negative' then -1 else 0 end as experience
    from work.placed_touches as touches
    inner join experiences
        on experiences.journey = touches.journey and experiences.position = touches.touchpoint_position
        and experiences.from_day <= touches.day and experiences.to_day > touches.day
    inner join work.cases as cases on cases.journey = touches.journey and cases.subject = touches.subject
    left join work.account_numbers as numbers on numbers.account_id = cases.account_id
),

counted as (
    select touches.journey, touches.stage, touches.day, touches.experience,
        case when touches.account_no is null then touches.segment else segments.month_segment end as month_segment,
        case when touches.account_no is null then touches.segment else segments.quarter_segment end as quarter_segment
    from touches
    left join work.period_segments as segments
        on segments.journey = touches.journey and segments.account_no = touches.account_no
        and segments.from_day <= touches.day and segments.to_day > touches.day
),

touches_by_day as (
    select journey, stage, day, month_segment, quarter_segment, count(*) as touches, sum(experience) as balance
    from counted
    group by journey, stage, day, month_segment, quarter_segment
),

touches_by_period as (
    select periods.grain, periods.period, days.journey, days.stage,
        case periods.grain when 'month' then days.month_segment else days.quarter_segment end as segment,
        days.touches, days.balance
    from touches_by_day as days
    inner join periods on days.day >= periods.from_day and days.day < periods.to_day
),

experience as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(touches) as touches, sum(balance) as balance
    from touches_by_period
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'touchpoint_coverage' as kpi, known as n, seen as hits, null as value from coverage
    union all
    select grain, period, journey, segment, stage, 'experience_balance', touches, null, balance / cast(touches as double) from experience
)

select grain, period, journey, segment, stage, kpi, n, hits, value
from facts
where segment is not null
