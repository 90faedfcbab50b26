-- What account an id stands for in a source. An organization of a helpdesk stands for an account of the CRM by its id in other
-- systems, else by its domains; where no source describes accounts it is one itself. An id that its own source does not describe is
-- that of another source only where both speak of one system: 1001 of a helpdesk is not company 1001 of the CRM. A declared table or
-- an event log names accounts by whatever ids others have.
-- table: work.account_refs
-- grain: one row per source and account_ref that stands for an account
-- order: source, account_ref
-- reads: work.met_accounts, work.account_records, work.met_websites, work.host_domains, work.website_domains, work.account_keys, work.overrides
with overrides as (
    select overrides.key as account_ref, min(keys.account_id) as account_id
    from work.overrides as overrides
    join work.account_keys as keys on keys.id = overrides.account_id
    group by overrides.key
    having count(distinct keys.account_id) = 1
),

organizations as (
    select source, account_ref, external_ids
    from work.account_records
    where kind = 'organization' and exists (select 1 from work.account_records where kind = 'account')
),

by_external_id as (
    select organizations.source, organizations.account_ref, min(keys.account_id) as account_id
    from organizations
    cross join unnest(organizations.external_ids) as external (id)
    join work.account_keys as keys on keys.id = external.id
    group by organizations.source, organizations.account_ref
    having count(distinct keys.account_id) = 1
),

by_domain as (
    select organizations.source, organizations.account_ref, min(domains.account_id) as account_id
    from organizations
    join work.met_websites as websites
        on websites.source = organizations.source and websites.account_ref = organizations.account_ref
    join work.host_domains as hosts on hosts.host = websites.host
    join work.website_domains as domains on domains.domain = hosts.domain
    group by organizations.source, organizations.account_ref
    having count(distinct domains.account_id) = 1
),

described as (
    select distinct account_ref, work.system_of(preset) as system
    from work.account_records
),

foreigners as (
    select met.source, met.account_ref
    from work.met_accounts as met
    join described on described.account_ref = met.account_ref
    where work.system_of(met.preset) is not null
    group by met.source, met.account_ref, met.preset
    having not bool_or(described.system is null or described.system = work.system_of(met.preset))
),

resolved as (
    select
        met.source, met.account_ref,
        case
            when coalesce(own_overrides.account_id, overrides.account_id) is not null then coalesce(own_overrides.account_id, overrides.account_id)
            when organizations.account_ref is null and foreigners.account_ref is null then keys.account_id
            else coalesce(by_external_id.account_id, by_domain.account_id)
        end as account_id,
        case
            when coalesce(own_overrides.account_id, overrides.account_id) is not null then 'override'
            when by_external_id.account_id is not null then 'key'
            when by_domain.account_id is not null then 'domain'
            when met.preset = 'table' or keys.how = 'external' then 'key'
            else 'link'
        end as account_match
    from work.met_accounts as met
    left join overrides on overrides.account_ref = met.account_ref
    -- source:id says whose id it is
    left join overrides as own_overrides on own_overrides.account_ref = met.source || ':' || met.account_ref
    left join organizations on organizations.source = met.source and organizations.account_ref = met.account_ref
    left join foreigners on foreigners.source = met.source and foreigners.account_ref = met.account_ref
    left join by_external_id on by_external_id.source = met.source and by_external_id.account_ref = met.account_ref
    left join by_domain on by_domain.source = met.source and by_domain.account_ref = met.account_ref
    left join work.account_records as own on own.source = met.source and own.account_ref = met.account_ref
    left join work.account_keys as keys on keys.id = coalesce(own.id, met.account_ref)
)

select source, account_ref, account_id, account_match
from resolved
where account_id is not null
