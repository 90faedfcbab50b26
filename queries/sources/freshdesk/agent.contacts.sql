-- Agents: our people. Name and address lie in the contact inside of the record.
-- requires: id, contact, available
-- optional: updated_at, deactivated
-- wrapper: agents
with records as (
    select recno, line, id, contact, deactivated, updated_at, freshdesk_instant(updated_at) as changed_at
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'agent' as object, id as rec_key, changed_at as rec_version, 2 as rank,
    'user:' || id as contact_ref, 'agent' as role,
    try(contact ->> '$.name') as name, nullif(lower(trim(try(contact ->> '$.email'))), '') as email,
    try(contact ->> '$.job_title') as title,
    connector_flag(deactivated) as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
