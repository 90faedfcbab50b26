-- Every e-mail address that the input shows.
-- table: work.met_addresses
-- grain: one row per address
-- order: email
-- reads: work.landed_events, work.landed_contacts, work.overrides, work.staff
with met as (
    select from_email as email from work.landed_events where from_email is not null
    union all
    select unnest(to_emails) as email from work.landed_events where to_emails is not null
    union all
    select lower(trim(email)) as email from work.landed_contacts
    union all
    select lower(trim(key)) as email from work.overrides where contains(key, '@')
    union all
    select email from work.staff
)

select email, regexp_extract(email, '@([^@]+)$', 1) as host
from met
where regexp_matches(email, '^[^@]+@[^@]+$')
group by email
