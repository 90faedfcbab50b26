-- The hosts of all addresses that are met, and what speaks for each being ours.
-- grain: one row per host
-- order: host
-- reads: work.landed_events, work.landed_contacts
with addresses as (
    select file_id, recno, unnest(list_append(coalesce(to_emails, []), from_email)) as address from work.landed_events
),
messages as (
    select split_part(address, '@', -1) as host, count(distinct (file_id, recno)) as messages
    from addresses where contains(address, '@') group by all
),
agents as (
    select lower(split_part(email, '@', -1)) as host, count(distinct lower(email)) as agents
    from work.landed_contacts where role = 'agent' and contains(email, '@') group by all
)
select coalesce(messages.host, agents.host) as host, coalesce(messages.messages, 0) as messages, coalesce(agents.agents, 0) as agents
from messages full join agents on agents.host = messages.host
order by host
