-- Contacts: the customer's people, users and leads. One of several companies is no sure link.
-- requires: id, role, email, external_id
-- optional: name, companies, job_title, updated_at, archived, _fivetran_deleted, _fivetran_synced
-- alias: job_title = custom_job_title
-- wrapper: contacts, data
with records as (
    select
        recno, line, id, role, email, external_id, name, job_title, archived, _fivetran_deleted, updated_at, _fivetran_synced,
        intercom_instant(updated_at) as changed_at,
        try(from_json(
            case when starts_with(companies, '[') then companies else try(companies -> '$.data') end, '[{"id": "VARCHAR"}]'
        )) as companies
    from stage
),

judged as (
    select
        records.*,
        coalesce(
            absent('id', id),
            bad_instant('updated_at', updated_at, changed_at)
        ) as fault
    from records
)

select
    recno, line, 'contact' as object, id as rec_key, connector_version(changed_at, _fivetran_synced) as rec_version, 1 as rank,
    'contact:' || id as contact_ref, case when len(companies) = 1 then companies[1].id end as account_ref, 'customer' as role,
    name, nullif(lower(trim(email)), '') as email, job_title as title,
    case when external_id is not null then [external_id] end as external_ids,
    connector_flag(archived) or connector_flag(_fivetran_deleted) as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
