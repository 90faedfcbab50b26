-- E-mail addresses that a customer's record or identity.csv gives to an account. One that several accounts claim identifies none.
-- table: work.email_claims
-- grain: one row per address
-- order: email
-- reads: work.contact_records, work.account_refs, work.address_sides, work.overrides, work.account_keys
with claims as (
    select contacts.email, min(refs.account_id) as account_id, count(distinct refs.account_id) as accounts
    from work.contact_records as contacts
    join work.account_refs as refs on refs.source = contacts.source and refs.account_ref = contacts.account_ref
    where contacts.role = 'customer' and not contacts.deleted and contacts.email is not null
    group by contacts.email
),

customers as (
    select claims.email, claims.account_id, claims.accounts
    from claims
    left join work.address_sides as sides on sides.email = claims.email
    where not coalesce(sides.ours, false)
),

overrides as (
    select lower(trim(overrides.key)) as email, min(keys.account_id) as account_id
    from work.overrides as overrides
    join work.account_keys as keys on keys.id = overrides.account_id
    where contains(overrides.key, '@')
    group by lower(trim(overrides.key))
    having count(distinct keys.account_id) = 1
)

select
    coalesce(overrides.email, customers.email) as email,
    coalesce(overrides.account_id, case when customers.accounts = 1 then customers.account_id end) as account_id,
    case when overrides.email is not null then 'override' else 'email' end as account_match,
    case when overrides.email is not null then 1 else customers.accounts end as accounts
from customers
full join overrides on overrides.email = customers.email
