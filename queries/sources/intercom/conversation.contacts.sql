-- Conversations: who wrote the first message, as far as it says. A contact's or admin's own record is richer.
-- requires: id, source, state
-- wrapper: conversations, data
with authors as (
    select
        recno, line, source ->> '$.author.type' as author_type, source ->> '$.author.id' as author_id,
        source ->> '$.author.name' as name, nullif(lower(trim(source ->> '$.author.email')), '') as email
    from stage
)

select
    recno, line, 'author' as object, intercom_ref(author_type, author_id) as rec_key, -1 as rank,
    intercom_ref(author_type, author_id) as contact_ref, intercom_side(author_type) as role, name, email
from authors
where intercom_ref(author_type, author_id) is not null and coalesce(name, email) is not null
