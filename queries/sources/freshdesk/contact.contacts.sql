-- Contacts: the customer's people.
-- requires: id, name, email, company_id
-- optional: job_title, other_companies, deleted, unique_external_id, updated_at
-- wrapper: contacts, results
with records as (
    select
        recno, line, id, name, email, company_id, job_title, other_companies, deleted, unique_external_id, updated_at,
        freshdesk_instant(updated_at) as changed_at
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'contact' as object, id as rec_key, changed_at as rec_version, 1 as rank,
    'user:' || id as contact_ref,
    -- one of several companies only where none is the main one
    coalesce(
        company_id,
        case when try(json_array_length(other_companies)) = 1 then try(other_companies ->> '$[0].company_id') end
    ) as account_ref,
    'customer' as role, name, nullif(lower(trim(email)), '') as email, job_title as title,
    case when unique_external_id is not null then [unique_external_id] end as external_ids,
    connector_flag(deleted) as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
