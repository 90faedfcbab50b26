-- The full CSV export of tickets: the people who asked. Whether one of them is our own, only the export of users says.
-- requires: Summation column, Id, Requester, Requester id, Status, Created at, Updated at
-- optional: Requester external id, Requester email
with judged as (
    select
        recno, line, "Requester" as requester, nullif("Requester id", '-') as requester_id, nullif("Requester email", '-') as email,
        nullif("Requester external id", '-') as external_id
    from stage
)

select
    recno, line, 'user' as object, requester_id as rec_key, -1 as rank,
    'user:' || requester_id as contact_ref, 'customer' as role, nullif(requester, '-') as name, lower(trim(email)) as email,
    case when external_id is not null then [external_id] end as external_ids, false as deleted
from judged
where requester_id is not null
