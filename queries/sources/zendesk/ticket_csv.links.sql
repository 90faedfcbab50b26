-- The full CSV export of tickets: whom a ticket is with. An organization is only a name there, and a name identifies nobody: the
-- requester's address does. It adds the name of the group to what a JSON export says of the same ticket.
-- requires: Summation column, Id, Requester, Requester id, Status, Created at, Updated at
-- optional: Group, Subject
with judged as (
    select recno, line, Id as ticket_id, "Requester id" as requester_id, "Group" as team, Subject as subject, absent('Id', Id) as fault
    from stage
)

select
    recno, line, 'ticket_csv' as object, ticket_id as rec_key, -1 as rank,
    'ticket:' || ticket_id as ref, 'user:' || nullif(requester_id, '-') as contact_ref, nullif(subject, '-') as name, nullif(team, '-') as team,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
