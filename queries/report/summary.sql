-- The headline figures of the morning page.
-- grain: one row
with active as (
    select a.account_id
    from main.accounts as a
    cross join work.settings as s
    where a.started_at < s.until and (a.churned_at is null or a.churned_at >= s.until)
),
gaps as (
    select
        count(*) filter (where status = 'open') as open_gaps,
        count(distinct account_id) filter (where status = 'open') as open_accounts,
        count(*) filter (where status = 'open' and owed_by = 'us') as owed_by_us,
        count(*) filter (where status = 'closed') as closed_gaps,
        count(*) filter (where status = 'unknown') as unknown_gaps
    from main.communication_gaps
),
communications as (
    select count(*) as all_communications, count(e.account_id) as tied
    from main.events as e
    cross join work.settings as s
    where e.ts < s.until
        and e.visibility = 'public'
        and e.automation in ('human', 'helpdesk_relay')
        and e.direction in ('inbound', 'outbound', 'unknown')
        and e.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
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
    g.open_gaps, g.open_accounts, g.owed_by_us, g.closed_gaps, g.unknown_gaps,
    c.all_communications, c.tied, t.behind, t.stuck
from gaps as g
cross join communications as c
cross join stages as t
