-- Which of the customer's people take part in a conversation, in a warehouse. The one who began it is told by the conversation itself.
-- requires: conversation_id, contact_id, conversation_updated_at
select
    recno, line, 'conversation_contact' as object, conversation_id as rec_key, -1 as rank,
    'ticket:' || conversation_id as ref, 'contact:' || contact_id as contact_ref
from stage
where conversation_id is not null and contact_id is not null
