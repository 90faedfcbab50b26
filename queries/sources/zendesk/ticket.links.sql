-- Tickets: which organization, person and group of ours a ticket belongs to. A deleted ticket keeps the link that it had before: Zendesk may have
-- taken it out of the record.
-- requires: id, subject, requester_id, status, created_at
-- optional: organization_id, group_id, updated_at, generated_timestamp
-- wrapper: tickets
with records as (
    select
        recno, line, id, subject, status, organization_id, group_id, requester_id, updated_at,
        instant(updated_at, 'UTC') as changed_at,
        -- a page of changes may bring a ticket again whose updated_at did not move
        epoch_instant(generated_timestamp) as generated_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'ticket' as object, id as rec_key, 0 as rank,
    case when lower(status) is distinct from 'deleted' then greatest(changed_at, case when plausible(generated_at) then generated_at end) end as rec_version,
    'ticket:' || id as ref, organization_id as account_ref, 'user:' || requester_id as contact_ref, subject as name,
    'group_id:' || group_id as team_ref,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
