-- The periods of the KPIs, without a hole from the quarter in which the first case started to now; the last ones are not over.
-- table: work.periods
-- grain: one row per month and one per quarter
-- order: grain, period
-- reads: work.cases, work.settings
with settings as (
    select today, timezone from work.settings
),

bounds as (
    select min(cases.started_day) as first_day, settings.today, settings.timezone
    from work.cases as cases
    cross join settings
    where cases.started_day <= settings.today
    group by settings.today, settings.timezone
),

months as (
    select 'month' as grain, cast(unnest(generate_series(
        cast(date_trunc('quarter', first_day) as timestamp), cast(date_trunc('month', today) as timestamp), interval 1 month
    )) as date) as period, timezone
    from bounds
),

quarters as (
    select 'quarter' as grain, cast(unnest(generate_series(
        cast(date_trunc('quarter', first_day) as timestamp), cast(date_trunc('quarter', today) as timestamp), interval 3 month
    )) as date) as period, timezone
    from bounds
),

periods as (
    select grain, period, timezone, cast(period + interval 1 month as date) as to_day from months
    union all
    select grain, period, timezone, cast(period + interval 3 month as date) as to_day from quarters
)

select grain, period, period as from_day, to_day,
    timezone('UTC', timezone(timezone, cast(period as timestamp))) as from_ts,
    timezone('UTC', timezone(timezone, cast(to_day as timestamp))) as to_ts
from periods
