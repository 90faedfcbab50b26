-- Tickets: which organization and person a ticket belongs to. A deleted ticket keeps its link for what is already known of it.
-- requires: id, subject, requester_id, status, created_at
-- optional: organization_id, updated_at, generated_timestamp
-- wrapper: tickets
with records as (
    select
        recno, line, id, subject, organization_id, requester_id, updated_at,
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
    recno, line, 'ticket' as object, id as rec_key, greatest(changed_at, case when plausible(generated_at) then generated_at end) as rec_version, 0 as rank,
    'ticket:' || id as ref, organization_id as account_ref, 'user:' || requester_id as contact_ref, subject as name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
