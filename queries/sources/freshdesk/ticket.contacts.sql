-- Tickets of the API that were asked for with their requester: the person, as far as the ticket knows. A contact's own record is richer.
-- requires: id, subject, status, priority, source, requester_id, created_at
-- optional: requester, company_id, spam
-- wrapper: tickets, results
select
    recno, line, 'requester' as object, requester_id as rec_key, -1 as rank,
    'user:' || requester_id as contact_ref, company_id as account_ref, 'customer' as role,
    requester ->> '$.name' as name, nullif(lower(trim(requester ->> '$.email')), '') as email
from stage
where starts_with(requester, '{') and requester_id is not null and not connector_flag(spam)
