-- KPIs of moving through the stages. entered and regressions: visits that began in the period, in the stage that they began.
-- left, churned, conversion, dwell_median, dwell_p90: visits that ended in the period; conversion is the share of them that ended
-- onward, not by falling back nor by the end of the case. on_track_rate: of the visits that were going on in the period, in a stage
-- with a target, the share that had not passed it by the end of the period, or by their own.
-- accounts (not published as such): accounts that were in the stage at some time in the period.
-- Here and in the other KPIs an account counts in the segment in which it is at the end of the period.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.stage_times, work.presences, work.period_segments, work.periods, work.settings
with periods as (
    select periods.grain, periods.period, periods.from_day, periods.to_day, least(periods.to_ts, settings.as_of) as to_ts
    from work.periods as periods
    cross join work.settings as settings
),

begun as (
    select periods.grain, periods.period, times.journey, times.stage, times.move,
        case
            when times.account_no is null then times.segment
            when periods.grain = 'month' then segments.month_segment
            else segments.quarter_segment
        end as segment
    from work.stage_times as times
    inner join periods on times.entered_day >= periods.from_day and times.entered_day < periods.to_day
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
),

entries as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as entered,
        count(case when move = 'regression' then 1 end) as regressions
    from begun
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

finished as (
    select periods.grain, periods.period, times.journey, times.stage, times.ending, times.days,
        case
            when times.account_no is null then times.segment
            when periods.grain = 'month' then segments.month_segment
            else segments.quarter_segment
        end as segment
    from work.stage_times as times
    inner join periods on times.left_day >= periods.from_day and times.left_day < periods.to_day
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
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

going_on as (
    select periods.grain, periods.period, times.journey, times.stage,
        case
            when times.account_no is null then times.segment
            when periods.grain = 'month' then segments.month_segment
            else segments.quarter_segment
        end as segment,
        case
            when times.left_day < periods.to_day then times.days
            else least(times.days, (epoch_us(periods.to_ts) - epoch_us(times.entered_at)) / 86400000000.0)
        end <= times.target_days as on_track
    from work.stage_times as times
    inner join periods
        on times.entered_day < periods.to_day and coalesce(times.left_day, date '9999-12-31') >= periods.from_day
    left join work.period_segments as segments
        on segments.journey = times.journey and segments.account_no = times.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
    where times.target_days is not null
),

kept as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as visits, count(case when on_track then 1 end) as on_track
    from going_on
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

present as (
    select distinct periods.grain, periods.period, presences.journey, presences.stage, presences.account_no,
        case periods.grain when 'month' then segments.month_segment else segments.quarter_segment end as segment
    from work.presences as presences
    inner join periods on presences.from_day < periods.to_day and presences.to_day >= periods.from_day
    left join work.period_segments as segments
        on segments.journey = presences.journey and segments.account_no = presences.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
),

accounts as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment, count(*) as accounts
    from present
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
    union all
    select grain, period, journey, segment, stage, 'accounts', accounts, null, null, null, null from accounts
)

select grain, period, journey, segment, stage, kpi, total, n, hits, value, ordered
from facts
where segment is not null
