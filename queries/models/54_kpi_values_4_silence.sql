-- KPIs of silence. silences, silent_days_per_account, dark_days: silences that began in the period while the account was in the stage,
-- on one side: the vendor's (the customer hears nothing), or where the journey does not measure that the mutual one, else the
-- customer's. Unknown ones do not count: no data is not silence. silent_handoffs: hand-offs in the period whose pause was a silence
-- of the vendor's side, in the stage that the account was in when the new team spoke.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: main.communication_gaps, main.handoffs, work.presences, work.spans, work.journeys, work.periods
with periods as (
    select grain, period, from_day, to_day from work.periods
),

journeys as (
    select journey,
        case when silence_vendor then 'vendor' when silence_mutual then 'mutual' when silence_customer then 'customer' end as side
    from work.journeys
),

gaps as (
    select gaps.side, spans.account_no, gaps.started_at, gaps.started_day, cast(gaps.days as decimal(18, 6)) as days, gaps.dark_days
    from main.communication_gaps as gaps
    inner join work.spans as spans on spans.account_id = gaps.account_id
    where gaps.status in ('closed', 'open')
),

silences_by_day as (
    select presences.journey, presences.segment, presences.stage, gaps.started_day,
        count(*) as silences, sum(gaps.days) as days, sum(gaps.dark_days) as dark_days
    from gaps
    inner join work.presences as presences
        on presences.account_no = gaps.account_no and presences.from_ts <= gaps.started_at and presences.to_ts > gaps.started_at
    inner join journeys on journeys.journey = presences.journey and journeys.side = gaps.side
    group by presences.journey, presences.segment, presences.stage, gaps.started_day
),

silences as (
    select periods.grain, periods.period, days.journey, days.stage,
        case when grouping(days.segment) = 1 then 'all' else days.segment end as segment,
        sum(days.silences) as silences, sum(days.days) as days, sum(days.dark_days) as dark_days
    from silences_by_day as days
    inner join periods on days.started_day >= periods.from_day and days.started_day < periods.to_day
    group by grouping sets (
        (periods.grain, periods.period, days.journey, days.stage, days.segment),
        (periods.grain, periods.period, days.journey, days.stage)
    )
),

silent_handoffs as (
    select spans.account_no, handoffs.ts, handoffs.day
    from main.handoffs as handoffs
    inner join main.communication_gaps as gaps
        on gaps.account_id = handoffs.account_id and gaps.event_after = handoffs.event_after and gaps.side = 'vendor'
    inner join work.spans as spans on spans.account_id = handoffs.account_id
    where gaps.status = 'closed'
),

handoffs as (
    select periods.grain, periods.period, presences.journey, presences.stage,
        case when grouping(presences.segment) = 1 then 'all' else presences.segment end as segment,
        count(*) as handoffs
    from silent_handoffs
    inner join work.presences as presences
        on presences.account_no = silent_handoffs.account_no
        and presences.from_ts <= silent_handoffs.ts and presences.to_ts > silent_handoffs.ts
    inner join periods on silent_handoffs.day >= periods.from_day and silent_handoffs.day < periods.to_day
    group by grouping sets (
        (periods.grain, periods.period, presences.journey, presences.stage, presences.segment),
        (periods.grain, periods.period, presences.journey, presences.stage)
    )
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
