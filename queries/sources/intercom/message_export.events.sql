-- Messages as CSV, as tools of third parties export them: one row per message, with what is known of its conversation beside it. The
-- message that was written when the conversation began is its opening.
-- requires: message_id, message_type, message_created_at, conversation_id
-- optional: message_body, message_author_type, message_author_id, message_author_email, conversation_created_at, conversation_closed_at
with records as (
    select
        recno, line, message_id as id, message_type as part_type, message_body as body, conversation_id,
        message_author_type as author_type, coalesce(message_author_id, lower(trim(message_author_email))) as author_id,
        message_created_at as ts_text, intercom_instant(message_created_at) as ts,
        conversation_created_at as opened_text, intercom_instant(conversation_created_at) as opened_at,
        conversation_closed_at as closed_text, intercom_instant(conversation_closed_at) as closed_at
    from stage
),

judged as (
    select
        records.*,
        row_number() over (partition by conversation_id order by ts, recno) = 1 as is_first_row,
        coalesce(
            absent('message_id', id),
            absent('conversation_id', conversation_id),
            absent('message_created_at', ts_text),
            bad_instant('message_created_at', ts_text, ts),
            bad_instant('conversation_created_at', opened_text, opened_at),
            bad_instant('conversation_closed_at', closed_text, closed_at)
        ) as fault
    from records
),

said as (
    select
        judged.*, coalesce(is_first_row and opened_at = ts and part_type is distinct from 'note', false) as is_opening,
        unnest(intercom_told(coalesce(part_type, 'part'), body, cast(null as varchar))) as told
    from judged
),

answers as (
    select
        said.*,
        told.activity = 'replied_to_ticket' and not is_opening and intercom_side(author_type) = 'agent'
        and row_number() over (
            partition by conversation_id, told.activity, is_opening, intercom_side(author_type) order by ts, recno
        ) = 1 as is_first
    from said
),

told as (
    select
        recno, line, told.slot as idx, case when is_opening and told.slot = 0 then 'conversation_opening' else 'part' end as object,
        case when is_opening and told.slot = 0 then conversation_id else id end as rec_key,
        case when is_first then 'first_response:' || conversation_id end as replaces,
        ts, ts_text, conversation_id, intercom_ref(author_type, author_id) as actor_ref,
        case when is_opening and told.slot = 0 then 'opened_ticket' else told.activity end as activity,
        told.slot = 0 and told.activity = 'replied_to_ticket' as is_public, told.slot = 0 as is_said, author_type, told.field, told.value,
        case when told.slot = 4 then without_nulls(json_object('part_type', part_type)) end as features, fault
    from answers
    union all
    select
        recno, line, 5, 'resolution', conversation_id || '@' || whole_second(closed_at), null, closed_at, closed_text,
        conversation_id, null, 'solved_ticket', false, false, null, null, null, null, null
    from judged
    where is_first_row and closed_at is not null
)

select
    recno, line, idx::integer as idx, object, rec_key, 10 as rank, intercom_same(activity, conversation_id, ts) as same_as, replaces,
    ts, intercom_precision(ts_text) as ts_precision, intercom_known(ts_text) as ts_zone,
    'ticket:' || conversation_id as about_ref, actor_ref, conversation_id as case_id, activity,
    case when field is not null then 'changed_ticket' end as activity_unchanged,
    case when is_said then 'chat' else 'ticket' end as channel,
    case when is_public then intercom_direction(author_type) else 'internal' end as direction,
    case when is_public then 'public' else 'internal' end as visibility,
    case when intercom_side(author_type) = 'bot' then 'system' else 'human' end as automation,
    case when intercom_side(author_type) = 'bot' then 'author bot' end as automation_reason,
    intercom_side(author_type) as actor_type, 'ticket:' || conversation_id as thread_id, field, value as value_to, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
