-- KPIs of silence. silences, silent_days_per_account, dark_days: silences that began in the period while the account was in the stage,
-- on one side: the vendor's (the customer hears nothing), or where the journey does not measure that the mutual one, else the
-- customer's. Unknown ones do not count: no data is not silence. silent_handoffs: hand-offs in the period whose pause was a silence
-- of the vendor's side, in the stage that the account was in when the new team spoke.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: main.communication_gaps, main.handoffs, work.presences, work.period_segments, work.spans, work.journey_versions, work.periods
with periods as (
    select grain, period, from_day, to_day from work.periods
),

-- the side that the version in force on a day measures
sides as (
    select journey, coalesce(from_day, date '0001-01-01') as from_day, coalesce(to_day, date '9999-12-31') as to_day,
        case when silence_vendor then 'vendor' when silence_mutual then 'mutual' when silence_customer then 'customer' end as side
    from work.journey_versions
),

counted as (
    select presences.journey, presences.stage, presences.account_no, presences.from_ts, presences.to_ts,
        segments.from_day, segments.to_day, segments.month_segment, segments.quarter_segment
    from work.presences as presences
    inner join work.period_segments as segments
        on segments.journey = presences.journey and segments.account_no = presences.account_no
),

gaps as (
    select gaps.side, spans.account_no, gaps.started_at, gaps.started_day, cast(gaps.days as decimal(18, 6)) as days, gaps.dark_days
    from main.communication_gaps as gaps
    inner join work.spans as spans on spans.account_id = gaps.account_id
    where gaps.status in ('closed', 'open')
),

silences_by_day as (
    select counted.journey, counted.stage, counted.month_segment, counted.quarter_segment, gaps.started_day,
        count(*) as silences, sum(gaps.days) as days, sum(gaps.dark_days) as dark_days
    from gaps
    inner join counted
        on counted.account_no = gaps.account_no and counted.from_ts <= gaps.started_at and counted.to_ts > gaps.started_at
        and counted.from_day <= gaps.started_day and counted.to_day > gaps.started_day
    inner join sides
        on sides.journey = counted.journey and sides.side = gaps.side
        and sides.from_day <= gaps.started_day and sides.to_day > gaps.started_day
    group by counted.journey, counted.stage, counted.month_segment, counted.quarter_segment, gaps.started_day
),

silences_by_period as (
    select periods.grain, periods.period, days.journey, days.stage,
        case periods.grain when 'month' then days.month_segment else days.quarter_segment end as segment,
        days.silences, days.days, days.dark_days
    from silences_by_day as days
    inner join periods on days.started_day >= periods.from_day and days.started_day < periods.to_day
),

silences as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(silences) as silences, sum(days) as days, sum(dark_days) as dark_days
    from silences_by_period
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

silent_handoffs as (
    select spans.account_no, handoffs.ts, handoffs.day
    from main.handoffs as handoffs
    inner join main.communication_gaps as gaps
        on gaps.account_id = handoffs.account_id and gaps.event_after = handoffs.event_after and gaps.side = 'vendor'
    inner join work.spans as spans on spans.account_id = handoffs.account_id
    where gaps.status = 'closed'
),

handoffs_by_period as (
    select periods.grain, periods.period, counted.journey, counted.stage,
        case periods.grain when 'month' then counted.month_segment else counted.quarter_segment end as segment
    from silent_handoffs
    inner join counted
        on counted.account_no = silent_handoffs.account_no
        and counted.from_ts <= silent_handoffs.ts and counted.to_ts > silent_handoffs.ts
        and counted.from_day <= silent_handoffs.day and counted.to_day > silent_handoffs.day
    inner join periods on silent_handoffs.day >= periods.from_day and silent_handoffs.day < periods.to_day
),

handoffs as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as handoffs
    from handoffs_by_period
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'silences' as kpi, silences as total from silences
    union all
    select grain, period, journey, segment, stage, 'silent_days_per_account', days from silences
    union all
    select grain, period, journey, segment, stage, 'dark_days', dark_days from silences
    union all
    select grain, period, journey, segment, stage, 'silent_handoffs', handoffs from handoffs
)

select grain, period, journey, segment, stage, kpi, total
from facts
where segment is not null
