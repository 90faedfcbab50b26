-- Users: the customer's people (end-users) and ours (agents, admins).
-- requires: id, name, role
-- optional: email, organization_id, external_id, active, updated_at
-- wrapper: users
with records as (
    select recno, line, id, name, role, email, organization_id, external_id, active, updated_at, instant(updated_at, 'UTC') as changed_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'user' as object, id as rec_key, changed_at as rec_version, 0 as rank,
    'user:' || id as contact_ref,
    case when role in ('agent', 'admin') then null else organization_id end as account_ref,
    case when role in ('agent', 'admin') then 'agent' else 'customer' end as role,
    name, nullif(lower(trim(email)), '') as email,
    case when external_id is not null then [external_id] end as external_ids,
    coalesce(active = 'false', false) as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
