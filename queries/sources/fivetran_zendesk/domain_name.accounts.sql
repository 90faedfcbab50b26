-- The domains of organizations: a row adds one to what the table of organizations says, so it has no version and the least rank.
-- requires: organization_id, domain_name
-- optional: _fivetran_deleted
with judged as (
    select
        recno, line, organization_id, lower(trim(domain_name)) as domain,
        case when connector_flag(_fivetran_deleted) then 'deleted' end as skip,
        coalesce(absent('organization_id', organization_id), absent('domain_name', nullif(trim(domain_name), ''))) as fault
    from stage
)

select
    recno, line, 'domain_name' as object, organization_id || ':' || domain as rec_key, -1 as rank,
    organization_id as account_ref, 'organization' as kind, [domain] as domains,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
