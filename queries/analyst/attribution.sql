-- How much of the talking is tied to an account: what is not might fill a silence. The table unresolved lists whose it is.
-- grain: one row per source that gives communications
-- param: source varchar null only this source
-- reads: main.events
with communications as (
    select source, account_id
    from main.events
    where visibility = 'public'
        and automation in ('human', 'helpdesk_relay')
        and channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and coalesce(direction, 'unknown') in ('inbound', 'outbound', 'unknown')
        and source = coalesce(cast($source as varchar), source)
)

select source, count(*) as communications, count(account_id) as tied, count(*) - count(account_id) as untied,
    cast(count(account_id) as double) / count(*) as coverage
from communications
group by source
order by source
