-- Conversations: the first message, which lies in `source` and not among the parts, the parts, and a rating. A list of conversations
-- comes without parts: then the statistics tell the first answer and the last closing.
-- The API delivers at most some hundreds of parts: where its count says more, the opening is marked as truncated.
-- requires: id, source, state
-- optional: created_at, updated_at, title, conversation_parts, conversation_rating, statistics, contacts, tags
-- wrapper: conversations, data
with records as (
    select
        recno, line, id, state, created_at, updated_at,
        source ->> '$.type' as source_type,
        lower(source ->> '$.delivered_as') as delivered_as,
        source ->> '$.author.type' as author_type,
        source ->> '$.author.id' as author_id,
        source ->> '$.author.name' as author_name,
        coalesce(intercom_text(title), intercom_text(source ->> '$.subject')) as subject,
        coalesce(try(contacts ->> '$.contacts[0].id'), try(contacts ->> '$[0].id'), try(contacts ->> '$.data[0].id')) as contact_id,
        try(conversation_rating ->> '$.rating') as rating,
        coalesce(try(conversation_rating ->> '$.created_at'), updated_at) as rated_text,
        try(statistics ->> '$.first_admin_reply_at') as replied_text,
        try(statistics ->> '$.last_close_at') as closed_text,
        try_cast(try(conversation_parts ->> '$.total_count') as bigint) as parts_total,
        try(from_json(
            case
                when starts_with(conversation_parts, '[') then conversation_parts
                else try(conversation_parts -> '$.conversation_parts')
            end,
            '[{"id": "VARCHAR", "part_type": "VARCHAR", "body": "VARCHAR", "created_at": "VARCHAR", "updated_at": "VARCHAR",
               "redacted": "VARCHAR", "author": {"type": "VARCHAR", "id": "VARCHAR", "name": "VARCHAR"}, "assigned_to": {"id": "VARCHAR"}}]'
        )) as parts,
        try(from_json(coalesce(tags -> '$.tags', tags), '[{"name": "VARCHAR"}]')) as tags
    from stage
),

read as (
    select
        records.*,
        intercom_instant(created_at) as opened_at,
        intercom_instant(updated_at) as changed_at,
        intercom_instant(rated_text) as rated_at,
        intercom_instant(replied_text) as replied_at,
        intercom_instant(closed_text) as closed_at,
        'contact:' || coalesce(case when intercom_side(author_type) = 'customer' then author_id end, contact_id) as contact_ref,
        len(parts) as parts_delivered
    from records
),

judged as (
    select
        read.*,
        coalesce(
            absent('id', id),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, opened_at),
            bad_instant('updated_at', updated_at, changed_at),
            case when rating is not null then bad_instant('conversation_rating.created_at', rated_text, rated_at) end,
            bad_instant('statistics.first_admin_reply_at', replied_text, replied_at),
            bad_instant('statistics.last_close_at', closed_text, closed_at)
        ) as fault
    from read
),

happened as (
    select
        recno, line, 0 as idx, 'conversation_opening' as object, id as rec_key, changed_at as rec_version,
        cast(null as varchar) as replaces,
        opened_at as ts, created_at as ts_text, id, contact_ref, intercom_ref(author_type, author_id) as actor_ref,
        'opened_ticket' as activity, intercom_channel(source_type) as channel, intercom_direction(author_type) as direction,
        'public' as visibility, intercom_automation(author_type, delivered_as) as automation,
        case when intercom_automation(author_type, delivered_as) <> 'human' then coalesce('delivered_as ' || delivered_as, 'author bot') end
            as automation_reason,
        intercom_side(author_type) as actor_type, case when intercom_side(author_type) = 'agent' then author_name end as resource,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived, cast(null as double) as score, subject,
        without_nulls(json_object(
            'delivered_as', delivered_as,
            'tags', case when len(tags) > 0 then list_transform(tags, lambda tag: tag.name) end,
            'parts', case when parts_total > parts_delivered then parts_total end,
            'parts_delivered', case when parts_total > parts_delivered then parts_delivered end,
            'truncated', case when parts_total > parts_delivered then true end
        )) as features,
        fault
    from judged
    union all
    select
        recno, line, 1, 'first_response', id, changed_at, null, replied_at, replied_text, id, contact_ref, null, 'replied_to_ticket',
        intercom_channel(source_type), 'outbound', 'public', 'human', null, 'agent', null, null, null, false, null, null, null, null
    from judged
    where parts is null and replied_at is not null
    union all
    select
        recno, line, 2, 'resolution', id || '@' || whole_second(closed_at), changed_at, null, closed_at, closed_text, id, contact_ref, null,
        'solved_ticket', 'ticket', 'internal', 'internal', 'human', null, null, null, null, null, false, null, null, null, null
    from judged
    where parts is null and closed_at is not null
    union all
    select
        recno, line, 3, 'rating', id, changed_at, null, rated_at, rated_text, id, contact_ref, contact_ref, 'rated_ticket',
        'web', 'inbound', 'public', 'human', null, 'customer', null, null, null, false, intercom_score(rating), null,
        cast(json_object('score', rating, 'scale', 'csat_1_5') as varchar), null
    from judged
    where rating is not null and rated_at is not null
    union all
    select
        recno, line, 4, 'conversation_state', id || ':status@' || whole_second(changed_at), changed_at, null, changed_at, updated_at,
        id, contact_ref, null, 'changed_ticket_status', 'ticket', 'internal', 'internal', 'human', null, null, null,
        'status', lower(state), true, null, null, null, null
    from judged
    where state is not null and changed_at is not null
),

listed as (
    select
        recno, line, id, contact_ref, source_type, coalesce(parts_total > parts_delivered, false) as is_cut,
        -- a cut list holds the newest: those that are missing keep their places
        greatest(coalesce(parts_total, parts_delivered) - parts_delivered, 0) + generate_subscripts(parts, 1) as position,
        unnest(parts) as part
    from judged
    where parts is not null and fault is null
),

said as (
    select
        recno, line, id, contact_ref, source_type, is_cut, position, part, intercom_instant(part.created_at) as ts,
        unnest(intercom_told(
            coalesce(part.part_type, 'part'), intercom_words(part.body, part.redacted), part.assigned_to.id
        )) as told
    from listed
),

answers as (
    select
        said.*,
        told.activity = 'replied_to_ticket' and intercom_side(part.author.type) = 'agent'
        and row_number() over (
            partition by recno, told.activity, intercom_side(part.author.type) order by ts, position
        ) = 1 as is_first,
        -- nobody had it, and nobody has it; of a cut list the parts that are missing may have said who
        told.activity = 'reassigned_ticket' and part.assigned_to.id is null and not is_cut
        and count(part.assigned_to.id) over (partition by recno order by position) = 0 as is_unassigned_still
    from said
),

happened_later as (
    select
        recno, line, 10 * position + told.slot as idx, 'part' as object, part.id as rec_key,
        intercom_instant(part.updated_at) as rec_version, case when is_first then 'first_response:' || id end as replaces,
        ts, part.created_at as ts_text, id, contact_ref, intercom_ref(part.author.type, part.author.id) as actor_ref, told.activity,
        case when told.slot = 0 then intercom_channel(source_type) else 'ticket' end as channel,
        case when told.activity = 'replied_to_ticket' then intercom_direction(part.author.type) else 'internal' end as direction,
        case when told.activity = 'replied_to_ticket' then 'public' else 'internal' end as visibility,
        case when intercom_side(part.author.type) = 'bot' then 'system' else 'human' end as automation,
        case when intercom_side(part.author.type) = 'bot' then 'author bot' end as automation_reason,
        intercom_side(part.author.type) as actor_type,
        case when intercom_side(part.author.type) = 'agent' then part.author.name end as resource,
        told.field, told.value as value_to, false as derived, cast(null as double) as score, cast(null as varchar) as subject,
        case when told.slot = 4 then without_nulls(json_object('part_type', part.part_type)) end as features,
        coalesce(
            absent('conversation_parts.id', part.id),
            absent('conversation_parts.created_at', part.created_at),
            bad_instant('conversation_parts.created_at', part.created_at, ts)
        ) as fault
    from answers
    where not is_unassigned_still or fault is not null
),

told as (
    select * from happened
    union all
    select * from happened_later
)

select
    recno, line, idx::integer as idx, object, rec_key, rec_version, 20 as rank, intercom_same(activity, id, ts) as same_as, replaces,
    ts, intercom_precision(ts_text) as ts_precision, intercom_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, contact_ref, actor_ref, id as case_id, activity,
    case when field is not null and not derived then 'changed_ticket' end as activity_unchanged,
    channel, direction, visibility, automation, automation_reason, actor_type, resource,
    'ticket:' || id as thread_id, field, value_to, derived, score, subject, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
