-- Chats of a warehouse: which person a chat belongs to.
-- requires: chat_id, ticket_id, visitor_id
-- optional: user_id, _fivetran_synced, _fivetran_deleted
with judged as (
    select
        recno, line, chat_id, user_id, _fivetran_synced,
        case
            when connector_flag(_fivetran_deleted) then 'deleted'
            when user_id is null then 'chat_of_nobody_known'
        end as skip,
        absent('chat_id', chat_id) as fault
    from stage
)

select
    recno, line, 'ticket_chat' as object, chat_id as rec_key, connector_version(null, _fivetran_synced) as rec_version, 0 as rank,
    'chat:' || chat_id as ref, 'user:' || user_id as contact_ref,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
