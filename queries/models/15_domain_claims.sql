-- Domains that stand for an account: from identity.csv, else from websites of accounts and of the organizations tied to them,
-- else from the addresses of their people, else, where the config says so, a company that we talk with becomes an
-- account itself. A domain that several accounts claim identifies none.
-- table: work.domain_claims
-- grain: one row per domain
-- order: domain
-- reads: work.website_domains, work.account_records, work.account_refs, work.met_websites, work.host_domains, work.email_claims, work.address_sides, work.counterparts, work.overrides, work.account_keys
with overrides as (
    select hosts.domain, overrides.account_id as target, keys.account_id
    from work.overrides as overrides
    join work.host_domains as hosts on hosts.host = lower(trim(overrides.key))
    left join work.account_keys as keys on keys.id = overrides.account_id
    where hosts.domain is not null
),

claims as (
    select domain, account_id, 1 as trust from work.website_domains
    union
    select hosts.domain, refs.account_id, 1 as trust
    from work.account_records as organizations
    join work.account_refs as refs
        on refs.source = organizations.source and refs.account_ref = organizations.account_ref
        and refs.account_match in ('key', 'override')
    join work.met_websites as websites
        on websites.source = organizations.source and websites.account_ref = organizations.account_ref
    join work.host_domains as hosts on hosts.host = websites.host
    where organizations.kind = 'organization' and not hosts.ours and not hosts.anonymous
    union
    select sides.domain, emails.account_id, 2 as trust
    from work.email_claims as emails
    join work.address_sides as sides on sides.email = emails.email
    where emails.account_id is not null and emails.account_match = 'email' and not sides.ours and not sides.anonymous
),

trusted as (
    select domain, min(trust) as trust from claims group by domain
),

claimed as (
    select claims.domain, min(claims.account_id) as account_id, count(distinct claims.account_id) as accounts
    from claims
    join trusted on trusted.domain = claims.domain and trusted.trust = claims.trust
    group by claims.domain
),

created as (
    select distinct sides.domain
    from work.counterparts as counterparts
    join work.address_sides as sides on sides.email = counterparts.email
    where not sides.anonymous
        and sides.email not in (select email from work.email_claims where account_id is not null)
        and sides.domain not in (select domain from claimed)
        and sides.domain not in (select domain from overrides)
),

overridden as (
    select overrides.domain, min(coalesce(overrides.account_id, created.domain)) as account_id
    from overrides
    left join created on created.domain = lower(trim(overrides.target))
    group by overrides.domain
    having count(distinct coalesce(overrides.account_id, created.domain)) = 1
)

select domain, account_id, 'override' as account_match, 1 as accounts, false as created
from overridden
union all
select domain, case when accounts = 1 then account_id end as account_id, 'domain' as account_match, accounts, false as created
from claimed
where domain not in (select domain from overridden)
union all
select domain, domain as account_id, 'domain' as account_match, 1 as accounts, true as created
from created
