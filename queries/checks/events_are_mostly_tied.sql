-- warns: fewer than half of the communications are tied to an account: see the table unresolved for what identity.csv could add
-- reads: main.events
with communications as (
    select
        count(*) as events,
        count(account_id) as tied
    from main.events
    where direction <> 'internal' and visibility = 'public' and automation in ('human', 'helpdesk_relay')
)

select events, tied
from communications
where tied * 2 < events
