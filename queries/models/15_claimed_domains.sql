-- Whose a domain is, as far as records say: an account's that gives it as its website, or whose organization does (trust 1), or
-- whose people write from it (trust 2). Only the best evidence of a domain counts.
-- table: work.claimed_domains
-- grain: one row per domain and account
-- order: domain, account_id
-- reads: work.website_domains, work.account_records, work.account_refs, work.met_websites, work.host_domains, work.email_claims, work.address_sides
with claims as (
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
)

select claims.domain, claims.account_id, claims.trust
from claims
join trusted on trusted.domain = claims.domain and trusted.trust = claims.trust
