-- The CSV export of tickets: which person and which of our groups a ticket belongs to. The company stands there by name only, and a
-- name ties nothing.
-- requires: Ticket ID, Status, Created time
-- optional: Subject, Group, Last update time, Contact ID, Email
-- alias: Last update time = Last updated time
-- alias: Email = Requester Email
with records as (
    select
        recno, line, "Ticket ID" as id, Subject as subject, "Group" as team, "Last update time" as updated_text,
        freshdesk_instant("Last update time") as updated_at, coalesce("Contact ID", lower(trim(Email))) as contact
    from stage
),

judged as (
    select records.*, coalesce(absent('Ticket ID', id), bad_instant('Last update time', updated_text, updated_at)) as fault
    from records
)

select
    recno, line, 'exported_ticket' as object, id as rec_key, updated_at as rec_version, 0 as rank,
    'ticket:' || id as ref, 'user:' || contact as contact_ref, subject as name, team,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
