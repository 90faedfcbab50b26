-- Organizations: accounts where no other source describes accounts, else tied to one by external_id or domain.
-- requires: id, name, domain_names
-- optional: external_id, deleted_at, updated_at
-- wrapper: organizations
with records as (
    select
        recno, line, id, name, external_id, deleted_at, updated_at,
        list_filter(try(from_json(domain_names, '["VARCHAR"]')), lambda name: name <> '') as domains,
        instant(updated_at, 'UTC') as changed_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'organization' as object, id as rec_key, changed_at as rec_version, 0 as rank,
    id as account_ref, 'organization' as kind, name,
    case when external_id is not null then [external_id] end as external_ids,
    case when len(domains) > 0 then domains end as domains,
    deleted_at is not null as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
