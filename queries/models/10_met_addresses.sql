-- Every e-mail address that the input shows.
-- table: work.met_addresses
-- grain: one row per address
-- order: email
-- reads: work.landed_events, work.landed_contacts, work.overrides, work.staff
with messages as (
    select
        from_email, to_emails,
        coalesce(automation, 'human') in ('human', 'helpdesk_relay') as human
    from work.landed_events
    where from_email is not null or to_emails is not null
),

met as (
    select from_email as email, human from messages
    union all
    select unnest(to_emails) as email, human from messages
    union all
    select lower(trim(email)) as email, false as human from work.landed_contacts
    union all
    select lower(trim(key)) as email, false as human from work.overrides where contains(key, '@')
    union all
    select email, false as human from work.staff
)

select email, regexp_extract(email, '@([^@]+)$', 1) as host, bool_or(human) as human
from met
where regexp_matches(email, '^[^@]+@[^@]+$')
group by email
