-- Tickets of the API: which company and person a ticket belongs to. A deleted ticket keeps its link for what is already known of it.
-- requires: id, subject, status, priority, source, requester_id, created_at
-- optional: company_id, updated_at
-- wrapper: tickets, results
with records as (
    select recno, line, id, subject, company_id, requester_id, updated_at, freshdesk_instant(updated_at) as changed_at
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'ticket' as object, id as rec_key, changed_at as rec_version, 1 as rank,
    'ticket:' || id as ref, company_id as account_ref, 'user:' || requester_id as contact_ref, subject as name,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
