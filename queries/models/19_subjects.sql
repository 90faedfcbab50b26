-- What the journeys follow: accounts where a journey has one case per account, the sources' own cases (tickets, projects) where it
-- has one per case. A case belongs to the account of its first event that is tied to one; to none if no event is.
-- table: work.subjects
-- grain: one row per account, and one per case_id, if a journey is of that kind
-- order: subject
-- reads: main.accounts, main.events, work.journeys, work.calendar, work.settings
with settings as (
    select until, today, timezone from work.settings
),

journeys as (
    select case_kind, start_kind from work.journeys
),

zones as (
    select distinct timezone from work.calendar
),

accounts as (
    select accounts.account_id, zones.timezone
    from main.accounts as accounts
    left join zones on zones.timezone = accounts.timezone
),

account_events as (
    select events.account_id, events.ts, events.seq, events.day, events.ts_precision
    from main.events as events
    cross join settings
    where events.account_id is not null
        and exists (select 1 from journeys where case_kind = 'account' and start_kind = 'first_event')
        and case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
),

account_firsts as (
    select account_id, ts, seq, day, ts_precision
    from (
        select account_id, ts, seq, day, ts_precision,
            row_number() over (partition by account_id order by ts, seq) as place
        from account_events
    )
    where place = 1
),

case_events as (
    select events.case_id, events.account_id, events.ts, events.seq, events.day, events.ts_precision
    from main.events as events
    cross join settings
    where events.case_id is not null
        and exists (select 1 from journeys where case_kind = 'case')
        and case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
),

case_firsts as (
    select case_id, tied_account_id, ts, seq, day, ts_precision
    from (
        select case_id, ts, seq, day, ts_precision,
            row_number() over (partition by case_id order by ts, seq) as place,
            first_value(account_id ignore nulls) over (
                partition by case_id order by ts, seq rows between unbounded preceding and unbounded following
            ) as tied_account_id
        from case_events
    )
    where place = 1
),

subjects as (
    select 'account' as case_kind, accounts.account_id as case_id, accounts.account_id, accounts.timezone,
        firsts.ts, firsts.seq, firsts.day, firsts.ts_precision
    from accounts
    left join account_firsts as firsts on firsts.account_id = accounts.account_id
    where exists (select 1 from journeys where case_kind = 'account')
    union all
    select 'case' as case_kind, firsts.case_id, firsts.tied_account_id as account_id, accounts.timezone,
        firsts.ts, firsts.seq, firsts.day, firsts.ts_precision
    from case_firsts as firsts
    left join accounts on accounts.account_id = firsts.tied_account_id
)

select
    row_number() over (order by subjects.case_kind, subjects.case_id) as subject,
    subjects.case_kind, subjects.case_id, subjects.account_id,
    coalesce(subjects.timezone, settings.timezone) as timezone,
    subjects.ts as first_at, subjects.seq as first_seq, subjects.day as first_day, subjects.ts_precision as first_precision
from subjects
cross join settings
