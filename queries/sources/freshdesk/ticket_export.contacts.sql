-- The CSV export of tickets: the person who asked, where the export has the fields of contacts. What an export of contacts tells of
-- the same person is newer and richer.
-- requires: Ticket ID, Status, Created time
-- optional: Contact ID, Email, Full name, Title
-- alias: Email = Requester Email
-- alias: Full name = Requester Name
select
    recno, line, 'requester' as object, coalesce("Contact ID", lower(trim(Email))) as rec_key, -1 as rank,
    'user:' || coalesce("Contact ID", lower(trim(Email))) as contact_ref, 'customer' as role,
    "Full name" as name, nullif(lower(trim(Email)), '') as email, Title as title
from stage
where coalesce("Contact ID", nullif(trim(Email), '')) is not null
