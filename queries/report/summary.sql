-- The headline figures of the morning page.
-- grain: one row
-- reads: main.accounts, main.cases, main.communication_gaps, main.events, main.stage_visits, work.communications, work.settings
with settings as (
    select until, today from work.settings
),

-- a customer is active from the start of the contract, or of a case, to the churn
started as (
    select account_id, started_at from main.accounts where started_at is not null
    union all
    select account_id, started_at from main.cases where account_id is not null
),

active as (
    select started.account_id
    from started
    join main.accounts as accounts on accounts.account_id = started.account_id
    cross join settings
    where accounts.churned_at is null or accounts.churned_at >= settings.until
    group by started.account_id
    having min(started.started_at) < max(settings.until)
),

-- who spoke last, whatever side the silence is on
last_words as (
    select account_id, max_by(direction, (ts, seq)) as direction
    from work.communications
    where direction in ('inbound', 'outbound')
    group by account_id
),

gaps as (
    select
        count(*) filter (where gaps.status = 'open') as open_gaps,
        count(distinct gaps.account_id) filter (where gaps.status = 'open') as open_accounts,
        count(distinct gaps.account_id) filter (where gaps.status = 'open' and last_words.direction = 'inbound') as owed_by_us,
        count(distinct gaps.account_id) filter (where gaps.status = 'open' and last_words.direction is null) as owed_unknown,
        count(*) filter (where gaps.status = 'closed') as closed_gaps,
        count(*) filter (where gaps.status = 'unknown') as unknown_gaps
    from main.communication_gaps as gaps
    left join last_words on last_words.account_id = gaps.account_id
),

-- the definition of a communication, also for events that no account claims
communications as (
    select count(*) as all_communications, count(account_id) as tied
    from main.events
    cross join settings
    where visibility = 'public'
        and automation in ('human', 'helpdesk_relay')
        and channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and coalesce(direction, 'unknown') in ('inbound', 'outbound', 'unknown')
        and activity not in ('scheduled_meeting', 'cancelled_meeting')
        and case when ts_precision = 'day' then day <= settings.today else ts < settings.until end
),

stages as (
    select
        count(distinct account_id) filter (where state = 'behind') as behind,
        count(distinct account_id) filter (where state = 'stuck') as stuck
    from main.stage_visits
    where not observed
)

select
    (select count(*) from main.accounts) as accounts,
    (select count(*) from active) as active,
    gaps.open_gaps, gaps.open_accounts, gaps.owed_by_us, gaps.owed_unknown, gaps.closed_gaps, gaps.unknown_gaps,
    communications.all_communications, communications.tied, stages.behind, stages.stuck
from gaps
cross join communications
cross join stages
