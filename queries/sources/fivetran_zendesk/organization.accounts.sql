-- Organizations of a warehouse: accounts where no other source describes accounts, else tied to one by external_id or domain. Their
-- domains have a table of their own, domain_name; Airbyte keeps them in the row.
-- requires: id, name, shared_tickets
-- optional: external_id, domain_names, updated_at, deleted_at, _fivetran_synced, _fivetran_deleted, _sdc_deleted_at
-- alias: _fivetran_synced = _sdc_batched_at | _airbyte_extracted_at | _airbyte_emitted_at
-- alias: _sdc_deleted_at = _ab_cdc_deleted_at
with records as (
    select
        recno, line, id, name, external_id, updated_at, _fivetran_synced,
        list_filter(try(from_json(domain_names, '["VARCHAR"]')), lambda name: name <> '') as domains,
        deleted_at is not null or connector_flag(_fivetran_deleted) or _sdc_deleted_at is not null as is_deleted,
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
    recno, line, 'organization' as object, id as rec_key, connector_version(changed_at, _fivetran_synced) as rec_version, 0 as rank,
    id as account_ref, 'organization' as kind, name,
    case when external_id is not null then [external_id] end as external_ids,
    case when len(domains) > 0 then domains end as domains,
    is_deleted as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
