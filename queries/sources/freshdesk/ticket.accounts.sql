-- Tickets of the API that were asked for with their company: its name. A company's own record has its domains too.
-- requires: id, subject, status, priority, source, requester_id, created_at
-- optional: company, company_id
-- wrapper: tickets, results
select
    recno, line, 'ticket_company' as object, coalesce(company ->> '$.id', company_id) as rec_key, -1 as rank,
    coalesce(company ->> '$.id', company_id) as account_ref, 'organization' as kind, company ->> '$.name' as name
from stage
where starts_with(company, '{') and coalesce(company ->> '$.id', company_id) is not null and (company ->> '$.name') is not null
