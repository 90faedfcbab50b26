-- Chat events: the messages of a chat, by an agent, by a bot or trigger, or by the visitor. Who comes and goes is no message. A chat
-- that is handed to another department is reassigned.
-- requires: chat_id, chat_index, actor_id, type, created_at
-- optional: message_source, original_message
with records as (
    select
        recno, line, chat_id, chat_index, type, created_at,
        -- "agent:403969141094", a visitor's id, or "__trigger" and "__system", which are nobody
        starts_with(actor_id, 'agent:') as is_agent,
        nullif(regexp_replace(actor_id, '^(agent:|__.*)', ''), '') as actor_id,
        case
            when starts_with(actor_id, '__') then replace(actor_id, '__', '')
            when contains(lower(message_source), 'answerbot') or contains(lower(try(original_message ->> '$.source.type')), 'answerbot') then 'answer bot'
        end as machine,
        case type
            when 'ChatMessage' then 'sent_chat_message'
            when 'ChatFileAttachment' then 'sent_chat_message'
            when 'ChatDepartmentTransfer' then 'reassigned_ticket'
        end as activity,
        instant(created_at, 'UTC') as said_at
    from stage
),

judged as (
    select
        records.*,
        activity = 'sent_chat_message' as is_message,
        case when activity is null then 'not_a_message' end as skip,
        coalesce(
            absent('chat_id', chat_id),
            absent('chat_index', chat_index),
            case when activity is not null then coalesce(absent('created_at', created_at), bad_instant('created_at', created_at, said_at)) end
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'chat_event' as object,
    -- the counter begins anew where a conversation goes on after a pause
    chat_id || ':' || chat_index || '@' || coalesce(epoch_us(said_at)::varchar, '') as rec_key, 0 as rank,
    said_at as ts, instant_precision(created_at) as ts_precision, instant_known(created_at, null) as ts_zone,
    'chat:' || chat_id as about_ref, 'user:' || actor_id as actor_ref,
    activity, 'chat' as channel,
    case when not is_message then 'internal' when is_agent or machine is not null then 'outbound' end as direction,
    case when is_message then 'public' else 'internal' end as visibility,
    case when machine is not null then 'system' else 'human' end as automation,
    machine as automation_reason,
    case when machine is not null then 'system' when is_agent then 'agent' end as actor_type,
    'chat:' || chat_id as thread_id,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
