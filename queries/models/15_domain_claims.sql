-- Domains that stand for an account: from identity.csv, else from what records claim, else, where the config says so, a company that we talk with becomes an
-- account itself. A domain that several accounts claim identifies none.
-- table: work.domain_claims
-- grain: one row per domain
-- order: domain
-- reads: work.claimed_domains, work.host_domains, work.email_claims, work.address_sides, work.counterparts, work.overrides, work.account_keys
with overrides as (
    select hosts.domain, overrides.account_id as target, keys.account_id
    from work.overrides as overrides
    join work.host_domains as hosts on hosts.host = lower(trim(overrides.key))
    left join work.account_keys as keys on keys.id = overrides.account_id
    where hosts.domain is not null
),

claimed as (
    select domain, min(account_id) as account_id, count(*) as accounts
    from work.claimed_domains
    group by domain
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
