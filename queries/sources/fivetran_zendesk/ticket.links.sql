-- Tickets of a warehouse: which organization and person a ticket belongs to. A deleted ticket keeps its link for what is already known of it.
-- requires: id, subject, requester_id, status, created_at
-- optional: organization_id, updated_at, _fivetran_synced
-- alias: _fivetran_synced = _sdc_batched_at | _airbyte_extracted_at | _airbyte_emitted_at
with records as (
    select recno, line, id, subject, organization_id, requester_id, updated_at, _fivetran_synced, connector_instant(updated_at) as changed_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'ticket' as object, id as rec_key, connector_version(changed_at, _fivetran_synced) as rec_version, 0 as rank,
    'ticket:' || id as ref, organization_id as account_ref, 'user:' || requester_id as contact_ref, subject as name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
