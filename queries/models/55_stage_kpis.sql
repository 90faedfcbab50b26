-- How every stage did in every month and quarter, against its target and the period before. What belongs to which period and stage is
-- said where the values are made: 54_kpi_values_*.
-- kind of a KPI: total (a count over the accounts in the stage; n: these accounts), per_account (a total divided by them), share (hits
-- of n, with a Wilson interval at 95 %), measured (a median, a 90th percentile or a balance over n things; no interval).
-- value is NULL where n is 0. status: too_few below 5 things; else no_target, met, missed; lower_is_better says which way.
-- previous and change compare with the period before; the last period is not over and is compared as it stands.
-- table: main.stage_kpis
-- grain: one row per period, journey, segment ('all' too), stage and KPI, also where nothing happened
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.kpi_values, work.periods, work.journeys, work.segments, work.stages, work.targets
with kpis as (
    select kpi, unit, kind, lower_is_better
    from (
        values
            ('entered', 'count', 'total', false),
            ('left', 'count', 'total', false),
            ('conversion', 'share', 'share', false),
            ('regressions', 'count', 'total', true),
            ('churned', 'count', 'total', true),
            ('dwell_median', 'days', 'measured', true),
            ('dwell_p90', 'days', 'measured', true),
            ('on_track_rate', 'share', 'share', false),
            ('touchpoint_coverage', 'share', 'share', false),
            ('contact_coverage', 'share', 'share', false),
            ('silences', 'count', 'total', true),
            ('silent_days_per_account', 'days', 'per_account', true),
            ('dark_days', 'days', 'total', true),
            ('silent_handoffs', 'count', 'total', true),
            ('tickets_per_account', 'ratio', 'per_account', true),
            ('first_reply_hours', 'hours', 'measured', true),
            ('resolution_hours', 'hours', 'measured', true),
            ('reopen_rate', 'share', 'share', true),
            ('csat', 'share', 'share', false),
            ('csat_response_rate', 'share', 'share', false),
            ('emails_in', 'count', 'total', false),
            ('emails_out', 'count', 'total', false),
            ('experience_balance', 'ratio', 'measured', false)
    ) as listed (kpi, unit, kind, lower_is_better)
),

segments as (
    select journey, 'all' as segment from work.journeys
    union
    select journey, segment from work.segments
),

grid as (
    select periods.grain, periods.period, journeys.journey, journeys.journey_version, segments.segment, stages.stage,
        kpis.kpi, kpis.unit, kpis.kind, kpis.lower_is_better
    from work.journeys as journeys
    inner join segments on segments.journey = journeys.journey
    inner join work.stages as stages on stages.journey = journeys.journey
    cross join work.periods as periods
    cross join kpis
),

accounts as (
    select grain, period, journey, segment, stage, cast(total as bigint) as accounts
    from work.kpi_values
    where kpi = 'accounts'
),

counted as (
    select grid.grain, grid.period, grid.journey, grid.journey_version, grid.segment, grid.stage,
        grid.kpi, grid.unit, grid.kind, grid.lower_is_better,
        case when grid.kind in ('total', 'per_account') then coalesce(accounts.accounts, 0) else coalesce(given.n, 0) end as n,
        coalesce(given.total, 0) as total, given.hits, given.value
    from grid
    left join work.kpi_values as given
        on given.grain = grid.grain and given.period = grid.period and given.journey = grid.journey
        and given.segment = grid.segment and given.stage = grid.stage and given.kpi = grid.kpi
    left join accounts
        on accounts.grain = grid.grain and accounts.period = grid.period and accounts.journey = grid.journey
        and accounts.segment = grid.segment and accounts.stage = grid.stage
),

valued as (
    select grain, period, journey, journey_version, segment, stage, kpi, unit, kind, lower_is_better, n,
        case
            when n = 0 then null
            when kind = 'total' then cast(total as double)
            when kind = 'per_account' then cast(total as double) / n
            when kind = 'share' then cast(hits as double) / n
            else value
        end as value
    from counted
),

-- Wilson's score interval at 95 %: z = 1.959964. Rounding may carry a bound past the share by the last digit.
bounded as (
    select grain, period, journey, journey_version, segment, stage, kpi, unit, lower_is_better, n, value,
        case when kind = 'share' and n > 0 then greatest(0, least(value, (
            value + 3.841458820694124 / (2 * n)
            - 1.959963984540054 * sqrt(value * (1 - value) / n + 3.841458820694124 / (4.0 * n * n))
        ) / (1 + 3.841458820694124 / n))) end as ci_low,
        case when kind = 'share' and n > 0 then least(1, greatest(value, (
            value + 3.841458820694124 / (2 * n)
            + 1.959963984540054 * sqrt(value * (1 - value) / n + 3.841458820694124 / (4.0 * n * n))
        ) / (1 + 3.841458820694124 / n))) end as ci_high
    from valued
),

compared as (
    select grain, period, journey, journey_version, segment, stage, kpi, unit, lower_is_better, n, value, ci_low, ci_high,
        lag(value) over (partition by grain, journey, segment, stage, kpi order by period) as previous
    from bounded
)

select compared.period, compared.grain, compared.journey, compared.journey_version, compared.segment, compared.stage,
    compared.kpi, compared.unit, compared.n, compared.value, compared.ci_low, compared.ci_high, targets.target,
    case
        when compared.n < 5 then 'too_few'
        when targets.target is null then 'no_target'
        when case when compared.lower_is_better then compared.value <= targets.target else compared.value >= targets.target end then 'met'
        else 'missed'
    end as status,
    compared.previous,
    compared.value - compared.previous as change
from compared
left join work.targets as targets
    on targets.journey = compared.journey and targets.stage = compared.stage and targets.kpi = compared.kpi
