-- The time that each account has been with us, which is where silences are looked for: from its start, or that of its first case,
-- to its churn if that has happened; and the sides that are ever measured.
-- table: work.spans
-- grain: one row per account that has started before the end of the run
-- order: account_no
-- reads: main.accounts, work.account_numbers, work.terms, work.cases, work.settings
with settings as (
    select until, today, timezone from work.settings
),

first_cases as (
    select account_id, started_at, started_precision
    from (
        select account_id, started_at, started_precision,
            row_number() over (partition by account_id order by started_at, started_precision, journey, case_id) as place
        from work.cases
    )
    where place = 1
),

measured as (
    select account_no, bool_or(vendor) as vendor, bool_or(customer) as customer, bool_or(mutual) as mutual
    from work.terms
    group by account_no
),

accounts as (
    select accounts.account_id, accounts.churned_at,
        coalesce(accounts.timezone, settings.timezone) as timezone,
        coalesce(accounts.started_at, first_cases.started_at) as started_at,
        coalesce(case when accounts.started_at is null then first_cases.started_precision else accounts.started_precision end = 'day', false)
            as started_whole,
        coalesce(accounts.churned_precision = 'day', false) as ended_whole
    from main.accounts as accounts
    cross join settings
    left join first_cases on first_cases.account_id = accounts.account_id
),

dated as (
    select account_id, accounts.timezone, started_at, started_whole, ended_whole, churned_at,
        case when started_whole then cast(started_at as date)
            else cast(timezone(accounts.timezone, timezone('UTC', started_at)) as date) end as started_day,
        case when ended_whole then cast(churned_at as date)
            else cast(timezone(accounts.timezone, timezone('UTC', churned_at)) as date) end as churned_day,
        case when ended_whole then cast(churned_at as date) <= settings.today else churned_at < settings.until end as churned
    from accounts
    cross join settings
)

select
    numbers.account_no, dated.account_id, dated.timezone, dated.started_at, dated.started_day, dated.started_whole,
    case when dated.churned then dated.churned_at end as ended_at,
    case when dated.churned then dated.churned_day end as ended_day,
    dated.ended_whole, measured.vendor, measured.customer, measured.mutual
from dated
inner join work.account_numbers as numbers on numbers.account_id = dated.account_id
inner join measured on measured.account_no = numbers.account_no
cross join settings
where case when dated.started_whole then dated.started_day <= settings.today else dated.started_at < settings.until end
