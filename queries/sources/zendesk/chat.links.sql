-- Chats: which person a chat is with. Its account is that person's; the ticket that came of it is told by the ticket.
-- requires: chat_id, ticket_id, visitor_id
-- optional: user_id
with judged as (
    select recno, line, chat_id, user_id, absent('chat_id', chat_id) as fault
    from stage
)

select
    recno, line, 'chat' as object, chat_id as rec_key, 0 as rank,
    'chat:' || chat_id as ref, 'user:' || user_id as contact_ref,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
