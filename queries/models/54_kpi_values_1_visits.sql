-- KPIs of moving through the stages. entered and regressions: visits that began in the period, in the stage that they began.
-- left, churned, conversion, dwell_median, dwell_p90: visits that ended in the period; conversion is the share of them that ended
-- onward, not by falling back nor by the end of the case. on_track_rate: of the visits that were going on in the period, in a stage
-- with a target, the share that had not passed it by the end of the period, or by their own.
-- Here and in the other KPIs an account counts in the segment in which it is at the end of the period.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.stage_times, work.period_segments, work.periods, work.settings
with settings as (
    select as_of, today from work.settings
),

periods as (
    select periods.grain, periods.period, periods.from_day, periods.to_day, least(periods.to_ts, settings.as_of) as to_ts
    from work.periods as periods
    cross join settings
),

-- counted by the segments of the month and of the quarter first, so that few rows are left to add up
arrivals as (
    select times.journey, times.stage, cast(date_trunc('month', times.entered_day) as date) as month,
        case when times.account_no is null then times.segment else segments.month_segment end as month_segment,
        case when times.account_no is null then times.segment else segments.quarter_segment end as quarter_segment,
        times.move
    from work.stage_times as times
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= times.entered_day and segments.to_day > times.entered_day
),

arrivals_by_month as (
    select journey, stage, month, month_segment, quarter_segment,
        count(*) as entered, count(case when move = 'regression' then 1 end) as regressions
    from arrivals
    group by journey, stage, month, month_segment, quarter_segment
),

begun as (
    select 'month' as grain, month as period, journey, stage, month_segment as segment, entered, regressions from arrivals_by_month
    union all
    select 'quarter' as grain, cast(date_trunc('quarter', month) as date) as period, journey, stage, quarter_segment as segment, entered, regressions
    from arrivals_by_month
),

entries as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(entered) as entered, sum(regressions) as regressions
    from begun
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

departures as (
    select times.journey, times.stage, times.ending, times.days, times.left_day,
        case when times.account_no is null then times.segment else segments.month_segment end as month_segment,
        case when times.account_no is null then times.segment else segments.quarter_segment end as quarter_segment
    from work.stage_times as times
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= times.left_day and segments.to_day > times.left_day
    where times.left_day is not null
),

finished as (
    select 'month' as grain, cast(date_trunc('month', left_day) as date) as period, journey, stage, month_segment as segment, ending, days
    from departures
    union all
    select 'quarter' as grain, cast(date_trunc('quarter', left_day) as date) as period, journey, stage, quarter_segment as segment, ending, days
    from departures
),

exits as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as visits,
        count(case when ending = 'ended' then 1 end) as churned,
        count(case when ending = 'onward' then 1 end) as onward,
        quantile_cont(days, 0.5) as dwell_median,
        quantile_cont(days, 0.9) as dwell_p90,
        list_sort(list(days)) as ordered
    from finished
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

stretches as (
    select times.journey, times.stage, times.segment, times.account_no, times.entered_at, times.entered_day, times.left_day,
        times.days, times.target_days, least(coalesce(times.left_day, settings.today), settings.today) as last_day
    from work.stage_times as times
    cross join settings
    where times.target_days is not null
),

months as (
    select 'month' as grain, journey, stage, segment, account_no, entered_at, left_day, days, target_days,
        cast(unnest(generate_series(
            cast(date_trunc('month', entered_day) as timestamp), cast(date_trunc('month', last_day) as timestamp), interval 1 month
        )) as date) as period
    from stretches
),

quarters as (
    select 'quarter' as grain, journey, stage, segment, account_no, entered_at, left_day, days, target_days,
        cast(unnest(generate_series(
            cast(date_trunc('quarter', entered_day) as timestamp), cast(date_trunc('quarter', last_day) as timestamp), interval 3 month
        )) as date) as period
    from stretches
),

going_on as (
    select grain, period, journey, stage, segment, account_no, entered_at, left_day, days, target_days from months
    union all
    select grain, period, journey, stage, segment, account_no, entered_at, left_day, days, target_days from quarters
),

tracked as (
    select times.grain, times.period, times.journey, times.stage,
        case
            when times.account_no is null then times.segment
            when times.grain = 'month' then segments.month_segment
            else segments.quarter_segment
        end as segment,
        case
            when times.left_day < periods.to_day then times.days
            else least(times.days, (epoch_us(periods.to_ts) - epoch_us(times.entered_at)) / 86400000000.0)
        end <= times.target_days as on_track
    from going_on as times
    inner join periods on periods.grain = times.grain and periods.period = times.period
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= times.period and segments.to_day > times.period
),

kept as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as visits, count(case when on_track then 1 end) as on_track
    from tracked
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'entered' as kpi, entered as total, null as n, null as hits, null as value, null as ordered from entries
    union all
    select grain, period, journey, segment, stage, 'regressions', regressions, null, null, null, null from entries
    union all
    select grain, period, journey, segment, stage, 'left', visits, null, null, null, null from exits
    union all
    select grain, period, journey, segment, stage, 'churned', churned, null, null, null, null from exits
    union all
    select grain, period, journey, segment, stage, 'conversion', null, visits, onward, null, null from exits
    union all
    select grain, period, journey, segment, stage, 'dwell_median', null, visits, null, dwell_median, ordered from exits
    union all
    select grain, period, journey, segment, stage, 'dwell_p90', null, visits, null, dwell_p90, ordered from exits
    union all
    select grain, period, journey, segment, stage, 'on_track_rate', null, visits, on_track, null, null from kept
)

select facts.grain, facts.period, facts.journey, facts.segment, facts.stage, facts.kpi, facts.total, facts.n, facts.hits, facts.value, facts.ordered
from facts
inner join periods on periods.grain = facts.grain and periods.period = facts.period
where facts.segment is not null
