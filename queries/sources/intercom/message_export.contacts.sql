-- Messages as CSV: their authors, by address.
-- requires: message_id, message_type, message_created_at, conversation_id
-- optional: message_author_type, message_author_id, message_author_email
with authors as (
    select
        recno, line, message_author_type as author_type, nullif(lower(trim(message_author_email)), '') as email,
        coalesce(message_author_id, nullif(lower(trim(message_author_email)), '')) as author_id
    from stage
)

select
    recno, line, 'author' as object, intercom_ref(author_type, author_id) as rec_key, -1 as rank,
    intercom_ref(author_type, author_id) as contact_ref, intercom_side(author_type) as role, email
from authors
where email is not null and intercom_ref(author_type, author_id) is not null
