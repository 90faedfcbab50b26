-- Users of a warehouse: the customer's people (end-users) and ours (agents, admins).
-- requires: id, name, role
-- optional: email, organization_id, external_id, active, updated_at, _fivetran_synced, _fivetran_deleted, _sdc_deleted_at
-- alias: _fivetran_synced = _sdc_batched_at | _airbyte_extracted_at | _airbyte_emitted_at
-- alias: _sdc_deleted_at = _ab_cdc_deleted_at
with records as (
    select
        recno, line, id, name, role, email, organization_id, external_id, updated_at, _fivetran_synced,
        coalesce(lower(active) = 'false', false) or connector_flag(_fivetran_deleted) or _sdc_deleted_at is not null as is_deleted,
        coalesce(role in ('agent', 'admin'), false) as is_agent,
        connector_instant(updated_at) as changed_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'user' as object, id as rec_key, connector_version(changed_at, _fivetran_synced) as rec_version, 0 as rank,
    'user:' || id as contact_ref,
    case when not is_agent then organization_id end as account_ref,
    case when is_agent then 'agent' else 'customer' end as role,
    name, nullif(lower(trim(email)), '') as email,
    case when external_id is not null then [external_id] end as external_ids,
    is_deleted as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
