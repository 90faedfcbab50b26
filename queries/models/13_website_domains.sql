-- The domains that accounts give as theirs.
-- table: work.website_domains
-- grain: one row per domain and account
-- order: domain, account_id
-- reads: work.met_websites, work.account_records, work.account_keys, work.host_domains
with records as (
    select source, account_ref, coalesce(id, account_ref) as id
    from work.account_records
    where kind = 'account' or not exists (select 1 from work.account_records where kind = 'account')
)

select distinct hosts.domain, keys.account_id
from work.met_websites as websites
join records on records.source = websites.source and records.account_ref = websites.account_ref
join work.account_keys as keys on keys.id = records.id
join work.host_domains as hosts on hosts.host = websites.host
where not hosts.ours and not hosts.anonymous
