-- Messages as CSV: whose conversation it is, by the customer's person who wrote in it.
-- requires: message_id, message_type, message_created_at, conversation_id
-- optional: message_author_type, message_author_id, message_author_email
select
    recno, line, 'message_author' as object, conversation_id as rec_key, -1 as rank,
    'ticket:' || conversation_id as ref,
    intercom_ref(message_author_type, coalesce(message_author_id, lower(trim(message_author_email)))) as contact_ref
from stage
where conversation_id is not null and intercom_side(message_author_type) = 'customer'
