-- Tickets of the API: their opening, the first answer, the last resolution and closing, and the conversations that one ticket alone may
-- carry. The status of today is a state: its changes come from the export of activities, else from comparing exports.
-- requires: id, subject, status, priority, source, requester_id, created_at
-- optional: type, tags, updated_at, stats, deleted, spam, conversations, product_id
-- wrapper: tickets, results
with records as (
    select
        recno, line, id, subject, type, tags, deleted, spam,
        freshdesk_status(status) as status, freshdesk_priority(priority) as priority, freshdesk_source(source) as source_name,
        'user:' || requester_id as contact_ref,
        created_at as created_text, freshdesk_instant(created_at) as created_at,
        updated_at as updated_text, freshdesk_instant(updated_at) as updated_at,
        try(stats ->> '$.first_responded_at') as replied_text,
        try(stats ->> '$.resolved_at') as resolved_text,
        try(stats ->> '$.closed_at') as closed_text,
        try(from_json(
            conversations,
            '[{"id": "VARCHAR", "user_id": "VARCHAR", "incoming": "VARCHAR", "private": "VARCHAR", "source": "VARCHAR",
               "created_at": "VARCHAR", "updated_at": "VARCHAR"}]'
        )) as conversations
    from stage
),

read as (
    select
        records.*,
        freshdesk_instant(replied_text) as replied_at,
        freshdesk_instant(resolved_text) as resolved_at,
        freshdesk_instant(closed_text) as closed_at,
        freshdesk_outbound(source_name) as is_ours,
        case when connector_flag(deleted) then 'deleted' when connector_flag(spam) then 'spam' end as skip
    from records
),

judged as (
    select
        read.*,
        coalesce(
            absent('id', id),
            absent('created_at', created_text),
            bad_instant('created_at', created_text, created_at),
            bad_instant('updated_at', updated_text, updated_at),
            bad_instant('stats.first_responded_at', replied_text, replied_at),
            bad_instant('stats.resolved_at', resolved_text, resolved_at),
            bad_instant('stats.closed_at', closed_text, closed_at)
        ) as fault
    from read
),

happened as (
    select
        recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, updated_at as rec_version, 20 as rank,
        cast(null as varchar) as replaces,
        'opened_ticket' as activity, created_at as ts, created_text as ts_text,
        id, contact_ref, case when not is_ours then contact_ref end as actor_ref, freshdesk_channel(source_name) as channel,
        case when is_ours then 'outbound' else 'inbound' end as direction, 'public' as visibility,
        case when is_ours then 'agent' else 'customer' end as actor_type, subject,
        without_nulls(json_object(
            'priority', priority, 'type', type, 'source', source_name, 'tags', try_cast(nullif(tags, '[]') as json)
        )) as features,
        skip, fault
    from judged
    union all
    select
        recno, line, 1, 'first_response', id, updated_at, 20, null, 'replied_to_ticket', replied_at, replied_text,
        id, contact_ref, null,
        freshdesk_channel(source_name), 'outbound', 'public', 'agent', null, null, skip, null
    from judged
    where replied_at is not null
    union all
    select
        recno, line, 2, 'resolution', id || ':solved@' || whole_second(resolved_at), updated_at, 20, null,
        'solved_ticket', resolved_at, resolved_text,
        id, contact_ref, null, 'ticket', 'internal', 'internal', 'agent', null, null, skip, null
    from judged
    where resolved_at is not null
    union all
    select
        recno, line, 3, 'resolution', id || ':closed@' || whole_second(closed_at), updated_at, 20, null,
        'closed_ticket', closed_at, closed_text,
        id, contact_ref, null, 'ticket', 'internal', 'internal', 'agent', null, null, skip, null
    from judged
    where closed_at is not null
),

listed as (
    select
        recno, line, id, contact_ref, source_name,
        generate_subscripts(conversations, 1) as position, unnest(conversations) as said
    from judged
    where conversations is not null and skip is null and fault is null
),

said as (
    select
        listed.*,
        freshdesk_instant(said.created_at) as said_at,
        said.incoming = 'true' as is_incoming, said.private = 'true' as is_private
    from listed
),

-- The first public answer is the one that stats.first_responded_at tells.
answers as (
    select
        said.*,
        not is_incoming and not is_private
        and row_number() over (partition by recno, is_incoming or is_private order by said_at, position) = 1 as is_first
    from said
),

replied as (
    select
        recno, line, 100 + position as idx, 'conversation' as object, said.id as rec_key,
        freshdesk_instant(said.updated_at) as rec_version, 20 as rank,
        case when is_first then 'first_response:' || id end as replaces,
        case when is_private then 'noted_ticket' else 'replied_to_ticket' end as activity, said_at as ts, said.created_at as ts_text,
        id, contact_ref, 'user:' || said.user_id as actor_ref, freshdesk_channel(source_name) as channel,
        case when is_private then 'internal' when is_incoming then 'inbound' else 'outbound' end as direction,
        case when is_private then 'internal' else 'public' end as visibility,
        case when is_incoming then 'customer' else 'agent' end as actor_type,
        cast(null as varchar) as subject, cast(null as varchar) as features, cast(null as varchar) as skip,
        coalesce(
            absent('conversations.id', said.id),
            absent('conversations.created_at', said.created_at),
            bad_instant('conversations.created_at', said.created_at, said_at)
        ) as fault
    from answers
),

states as (
    select
        judged.recno, judged.line, judged.id, judged.updated_at, judged.updated_text, judged.contact_ref,
        judged.skip, judged.fault,
        state.idx, state.field, state.value, state.activity
    from judged
    cross join lateral (
        values (10, 'status', judged.status, 'changed_ticket_status'), (11, 'priority', judged.priority, 'changed_ticket_priority')
    ) as state (idx, field, value, activity)
    where state.value is not null and judged.updated_at is not null
),

told as (
    select
        recno, line, idx, object, rec_key, rec_version, rank, replaces, activity, ts, ts_text, id, contact_ref, actor_ref,
        channel, direction, visibility, actor_type, cast(null as varchar) as field, cast(null as varchar) as value_to,
        false as derived, subject, features, skip, fault
    from happened
    union all
    select
        recno, line, idx, object, rec_key, rec_version, rank, replaces, activity, ts, ts_text, id, contact_ref, actor_ref,
        channel, direction, visibility, actor_type, null, null, false, subject, features, skip, fault
    from replied
    union all
    select
        recno, line, idx, 'ticket_state', id || ':' || field || '@' || whole_second(updated_at), updated_at, 20, null,
        activity, updated_at, updated_text, id, contact_ref, null,
        'ticket', 'internal', 'internal', null, field, value, true, null, null, skip, fault
    from states
)

select
    recno, line, idx::integer as idx, object, rec_key, rec_version, rank, freshdesk_same(activity, id, ts) as same_as, replaces,
    ts, instant_precision(ts_text) as ts_precision, freshdesk_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, contact_ref, actor_ref, id as case_id, activity, channel, direction, visibility,
    'human' as automation, actor_type, 'ticket:' || id as thread_id, field, value_to, derived, subject, features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
