-- What happened in chats: who began, and each message. That somebody joined, left or was handed over is no conversation.
-- requires: chat_id, created_at, actor_id, chat_index, type
-- optional: original_message, is_history_context, _fivetran_deleted
with records as (
    select
        recno, line, chat_id, created_at, chat_index, type,
        -- agent:17, end_user:18, or the number alone; a bot has a name that begins with __ or says so in its message
        split_part(actor_id, ':', 1) as actor_kind,
        nullif(regexp_extract(actor_id, '^(?:[a-z_]+:)?([0-9]+)$', 1), '') as actor_number,
        starts_with(actor_id, '__') or try(original_message ->> '$.source.type') = 'zd:answerBot' as by_bot,
        connector_flag(is_history_context) as is_repeated,
        connector_flag(_fivetran_deleted) as is_deleted,
        connector_instant(created_at) as happened_at
    from stage
),

judged as (
    select
        records.*,
        case
            when type = 'ChatStarted' then 'started_chat'
            when type in ('ChatMessage', 'ChatFileAttachment') then 'sent_chat_message'
        end as activity,
        coalesce(
            absent('chat_id', chat_id),
            absent('type', type),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, happened_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'chat_event' as object, chat_id || ':' || coalesce(chat_index, '') || '@' || epoch_us(happened_at) as rec_key, 0 as rank,
    happened_at as ts, instant_precision(created_at) as ts_precision, connector_known(created_at) as ts_zone,
    'chat:' || chat_id as about_ref, 'user:' || actor_number as actor_ref, activity, 'chat' as channel,
    case
        when by_bot or actor_kind = 'agent' then 'outbound'
        when actor_kind in ('end_user', 'visitor') then 'inbound'
    end as direction,
    'public' as visibility,
    case when by_bot then 'system' else 'human' end as automation,
    case when by_bot then 'bot' end as automation_reason,
    case when by_bot then 'bot' end as actor_type,
    'chat:' || chat_id as thread_id,
    case
        when is_deleted then 'deleted'
        when is_repeated then 'repeated_history'
        when activity is null then 'chat_without_message'
    end as skip,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
