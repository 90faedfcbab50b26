-- How every stage did in every month and quarter, against its target and the period before. What belongs to which period and stage is
-- said where the values are made: 54_kpi_values_*, and for KPIs of the user's own in their files.
-- kind of a KPI: total (a count over the accounts in the stage; n: these accounts), per_account (a total divided by them), share (hits
-- of n), measured (a median, a 90th percentile or a balance over n things), own (hits of n, or a value over n things).
-- Intervals are at 95 %. ci_method: wilson for shares; ranks for quantiles: two of the values, between which the quantile lies whatever
-- the distribution, by the binomial one; poisson (Garwood's, exact) for incidents that strike accounts one by one. NULL: none, because
-- the thing is no sample (visits that began), comes in bursts (e-mails, tickets, days of one silence), or n is too small for one.
-- value is NULL where n is 0, unless cases of no account were counted. status: too_few below 5 things; else no_target, met, missed;
-- lower_is_better says which way, NULL that neither is.
-- previous and change compare with the period before; the last period is not over and is compared as it stands.
-- Target and version are those of the version of the journey in force on the last day of the period, or today; the stages and segments
-- are those of all versions.
-- KPIs of one's own may read main.*, and of work what is loaded before the models, and these: work.account_numbers, work.business_days,
-- work.business_hours, work.cases, work.communications, work.month_presences, work.period_segments, work.periods, work.placed_touches,
-- work.presences, work.spans, work.stage_times, work.tickets. They are kept until the KPIs are made.
-- table: main.stage_kpis
-- grain: one row per period, journey, segment ('all' too), stage and KPI, also where nothing happened
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.kpi_values, work.periods, work.journey_versions, work.segments, work.stages, work.targets, work.own_kpis, work.rank_bounds,
--     work.count_bounds, work.settings
with kpis as (
    select kpi, unit, kind, lower_is_better, ci_method, quantile
    from (
        values
            ('entered', 'count', 'total', false, null, null),
            ('left', 'count', 'total', false, null, null),
            ('conversion', 'share', 'share', false, 'wilson', null),
            ('regressions', 'count', 'total', true, 'poisson', null),
            ('churned', 'count', 'total', true, 'poisson', null),
            ('dwell_median', 'days', 'measured', true, 'ranks', 0.5),
            ('dwell_p90', 'days', 'measured', true, 'ranks', 0.9),
            ('on_track_rate', 'share', 'share', false, 'wilson', null),
            ('touchpoint_coverage', 'share', 'share', false, 'wilson', null),
            ('contact_coverage', 'share', 'share', false, 'wilson', null),
            ('silences', 'count', 'total', true, 'poisson', null),
            ('silent_days_per_account', 'days', 'per_account', true, null, null),
            ('dark_days', 'days', 'total', true, null, null),
            ('silent_handoffs', 'count', 'total', true, 'poisson', null),
            ('tickets_per_account', 'ratio', 'per_account', true, null, null),
            ('first_reply_hours', 'hours', 'measured', true, 'ranks', 0.5),
            ('first_reply_business_hours', 'hours', 'measured', true, 'ranks', 0.5),
            ('resolution_hours', 'hours', 'measured', true, 'ranks', 0.5),
            ('resolution_business_hours', 'hours', 'measured', true, 'ranks', 0.5),
            ('reopen_rate', 'share', 'share', true, 'wilson', null),
            ('csat', 'share', 'share', false, 'wilson', null),
            ('csat_response_rate', 'share', 'share', false, 'wilson', null),
            ('emails_in', 'count', 'total', false, null, null),
            ('emails_out', 'count', 'total', false, null, null),
            ('experience_balance', 'ratio', 'measured', false, null, null)
    ) as listed (kpi, unit, kind, lower_is_better, ci_method, quantile)
    union all
    select kpi, unit, 'own' as kind, lower_is_better, null as ci_method, null as quantile
    from work.own_kpis
),

periods as (
    select periods.grain, periods.period, least(periods.to_day - 1, settings.today) as last_day
    from work.periods as periods
    cross join work.settings as settings
),

versions as (
    select journey, version_no, journey_version,
        coalesce(from_day, date '0001-01-01') as from_day, coalesce(to_day, date '9999-12-31') as to_day
    from work.journey_versions
),

segments as (
    select journey, 'all' as segment from versions
    union
    select journey, segment from work.segments
),

stages as (
    select distinct journey, stage from work.stages
),

grid as (
    select periods.grain, periods.period, versions.journey, versions.version_no, versions.journey_version, segments.segment, stages.stage,
        kpis.kpi, kpis.unit, kpis.kind, kpis.lower_is_better, kpis.ci_method, kpis.quantile
    from periods
    inner join versions on versions.from_day <= periods.last_day and versions.to_day > periods.last_day
    inner join segments on segments.journey = versions.journey
    inner join stages on stages.journey = versions.journey
    cross join kpis
),

accounts as (
    select grain, period, journey, segment, stage, cast(total as bigint) as accounts
    from work.kpi_values
    where kpi = 'accounts'
),

counted as (
    select grid.grain, grid.period, grid.journey, grid.version_no, grid.journey_version, grid.segment, grid.stage,
        grid.kpi, grid.unit, grid.kind, grid.lower_is_better, grid.quantile,
        case when grid.kind in ('total', 'per_account') then coalesce(accounts.accounts, 0) else coalesce(given.n, 0) end as n,
        coalesce(given.total, 0) as total, given.hits, given.value, given.ordered, given.note, given.ci_low, given.ci_high,
        case
            when grid.kind <> 'own' then grid.ci_method
            when given.ci_low is not null and given.ci_high is not null then 'own'
            when given.hits is not null then 'wilson'
        end as ci_method
    from grid
    left join work.kpi_values as given
        on given.grain = grid.grain and given.period = grid.period and given.journey = grid.journey
        and given.segment = grid.segment and given.stage = grid.stage and given.kpi = grid.kpi
    left join accounts
        on accounts.grain = grid.grain and accounts.period = grid.period and accounts.journey = grid.journey
        and accounts.segment = grid.segment and accounts.stage = grid.stage
),

valued as (
    select grain, period, journey, version_no, journey_version, segment, stage, kpi, unit, lower_is_better, n,
        total, ordered, note, ci_method, quantile, ci_low, ci_high,
        case
            when n = 0 and not (kind = 'total' and total > 0) then null
            when kind = 'total' then cast(total as double)
            when kind = 'per_account' then cast(total as double) / n
            when hits is not null then cast(hits as double) / n
            else value
        end as value
    from counted
),

-- Wilson's score interval: z = 1.959964. Rounding may carry a bound past the share by the last digit, and a quantile past the value that is
-- its bound.
bounded as (
    select valued.grain, valued.period, valued.journey, valued.version_no, valued.journey_version, valued.segment, valued.stage,
        valued.kpi, valued.unit, valued.lower_is_better, valued.n, valued.value, valued.note, valued.ci_method,
        case
            when valued.value is null then null
            when valued.ci_method = 'wilson' then greatest(0, least(valued.value, (
                valued.value + 3.841458820694124 / (2 * valued.n)
                - 1.959963984540054 * sqrt(valued.value * (1 - valued.value) / valued.n + 3.841458820694124 / (4.0 * valued.n * valued.n))
            ) / (1 + 3.841458820694124 / valued.n)))
            when valued.ci_method = 'ranks' and valued.ordered[ranks.low_rank] is not null
                then least(valued.value, valued.ordered[ranks.low_rank])
            when valued.ci_method = 'poisson' then counts.low
            when valued.ci_method = 'own' then valued.ci_low
        end as ci_low,
        case
            when valued.value is null then null
            when valued.ci_method = 'wilson' then least(1, greatest(valued.value, (
                valued.value + 3.841458820694124 / (2 * valued.n)
                + 1.959963984540054 * sqrt(valued.value * (1 - valued.value) / valued.n + 3.841458820694124 / (4.0 * valued.n * valued.n))
            ) / (1 + 3.841458820694124 / valued.n)))
            when valued.ci_method = 'ranks' and valued.ordered[ranks.high_rank] is not null
                then greatest(valued.value, valued.ordered[ranks.high_rank])
            when valued.ci_method = 'poisson' then counts.high
            when valued.ci_method = 'own' then valued.ci_high
        end as ci_high
    from valued
    left join work.rank_bounds as ranks
        on valued.ci_method = 'ranks' and ranks.quantile = valued.quantile and ranks.n = valued.n
    left join work.count_bounds as counts
        on valued.ci_method = 'poisson' and counts.events = valued.total
),

compared as (
    select grain, period, journey, version_no, journey_version, segment, stage, kpi, unit, lower_is_better, n, value, ci_low, ci_high,
        case when ci_low is not null then ci_method end as ci_method, note,
        lag(value) over (partition by grain, journey, segment, stage, kpi order by period) as previous
    from bounded
)

select compared.period, compared.grain, compared.journey, compared.journey_version, compared.segment, compared.stage,
    compared.kpi, compared.unit, compared.n, compared.value, compared.ci_low, compared.ci_high, compared.ci_method, targets.target,
    case
        when compared.n < 5 then 'too_few'
        when targets.target is null or compared.lower_is_better is null then 'no_target'
        when case when compared.lower_is_better then compared.value <= targets.target else compared.value >= targets.target end then 'met'
        else 'missed'
    end as status,
    compared.previous,
    compared.value - compared.previous as change,
    compared.note
from compared
left join work.targets as targets
    on targets.journey = compared.journey and targets.version_no = compared.version_no
    and targets.stage = compared.stage and targets.kpi = compared.kpi
