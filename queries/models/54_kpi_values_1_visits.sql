-- KPIs of moving through the stages. entered and regressions: visits that began in the period, in the stage that they began.
-- left, churned, conversion, dwell_median, dwell_p90: visits that ended in the period; conversion is the share of them that ended
-- onward, not by falling back nor by the end of the case. on_track_rate: of the visits that were going on in the period, in a stage
-- with a target, the share that had not passed it by the end of the period, or by their own.
-- accounts (not published as such): accounts that were in the stage at some time in the period.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.stage_times, work.presences, work.periods, work.settings
with periods as (
    select periods.grain, periods.period, periods.from_day, periods.to_day, least(periods.to_ts, settings.as_of) as to_ts
    from work.periods as periods
    cross join work.settings as settings
),

begun as (
    select periods.grain, periods.period, times.journey, times.stage,
        case when grouping(times.segment) = 1 then 'all' else times.segment end as segment,
        count(*) as entered,
        count(case when times.move = 'regression' then 1 end) as regressions
    from work.stage_times as times
    inner join periods on times.entered_day >= periods.from_day and times.entered_day < periods.to_day
    group by grouping sets (
        (periods.grain, periods.period, times.journey, times.stage, times.segment),
        (periods.grain, periods.period, times.journey, times.stage)
    )
),

finished as (
    select periods.grain, periods.period, times.journey, times.stage,
        case when grouping(times.segment) = 1 then 'all' else times.segment end as segment,
        count(*) as visits,
        count(case when times.ending = 'ended' then 1 end) as churned,
        count(case when times.ending = 'onward' then 1 end) as onward,
        quantile_cont(times.days, 0.5) as dwell_median,
        quantile_cont(times.days, 0.9) as dwell_p90
    from work.stage_times as times
    inner join periods on times.left_day >= periods.from_day and times.left_day < periods.to_day
    group by grouping sets (
        (periods.grain, periods.period, times.journey, times.stage, times.segment),
        (periods.grain, periods.period, times.journey, times.stage)
    )
),

going_on as (
    select periods.grain, periods.period, times.journey, times.segment, times.stage,
        case
            when times.left_day < periods.to_day then times.days
            else least(times.days, (epoch_us(periods.to_ts) - epoch_us(times.entered_at)) / 86400000000.0)
        end <= times.target_days as on_track
    from work.stage_times as times
    inner join periods
        on times.entered_day < periods.to_day and coalesce(times.left_day, date '9999-12-31') >= periods.from_day
    where times.target_days is not null
),

kept as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as visits, count(case when on_track then 1 end) as on_track
    from going_on
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

present as (
    select distinct periods.grain, periods.period, presences.journey, presences.segment, presences.stage, presences.account_no
    from work.presences as presences
    inner join periods on presences.from_day < periods.to_day and presences.to_day >= periods.from_day
),

accounts as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment, count(*) as accounts
    from present
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'entered' as kpi, entered as total, null as n, null as hits, null as value from begun
    union all
    select grain, period, journey, segment, stage, 'regressions', regressions, null, null, null from begun
    union all
    select grain, period, journey, segment, stage, 'left', visits, null, null, null from finished
    union all
    select grain, period, journey, segment, stage, 'churned', churned, null, null, null from finished
    union all
    select grain, period, journey, segment, stage, 'conversion', null, visits, onward, null from finished
    union all
    select grain, period, journey, segment, stage, 'dwell_median', null, visits, null, dwell_median from finished
    union all
    select grain, period, journey, segment, stage, 'dwell_p90', null, visits, null, dwell_p90 from finished
    union all
    select grain, period, journey, segment, stage, 'on_track_rate', null, visits, on_track, null from kept
    union all
    select grain, period, journey, segment, stage, 'accounts', accounts, null, null, null from accounts
)

select grain, period, journey, segment, stage, kpi, total, n, hits, value
from facts
where segment is not null
