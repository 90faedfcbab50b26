-- Groups: the names of our teams, under the field and the id that tickets and their changes have instead of them. One that is deleted
-- keeps its name for what it did.
-- requires: id, name, deleted
-- optional: is_public, default, description, updated_at
-- wrapper: groups
with records as (
    select recno, line, id, name, updated_at, instant(updated_at, 'UTC') as changed_at
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'group' as object, id as rec_key, changed_at as rec_version, 0 as rank, 'group_id:' || id as ref, name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
