-- Ticket events: audits as the incremental export gives them, where a changed field is a key of its child event. An audit that
-- was exported as such as well is the same record and is preferred. Comments are there only if the export asked for them; a flag
-- says that there was one.
-- requires: id, ticket_id, child_events
-- optional: timestamp, created_at, updater_id, via, system, metadata
-- wrapper: ticket_events
with records as (
    select
        recno, line, id, ticket_id, timestamp, created_at, updater_id as author_id, via,
        coalesce(instant(created_at, 'UTC'), epoch_instant(timestamp)) as happened_at,
        nullif(trim(coalesce(try(metadata ->> '$.system.message_id'), try(system ->> '$.message_id')), '<> '), '') as message_id,
        try(from_json(child_events, '["MAP(VARCHAR, VARCHAR)"]')) as events
    from stage
),

audits as (
    select
        records.*,
        list_filter(events, lambda e:
            e['event_type'] in ('Comment', 'VoiceComment', 'FacebookComment', 'Tweet') or e['comment_present'] = 'true'
        )[1] as comment,
        list_filter(events, lambda e: e['event_type'] = 'Create') as created,
        coalesce(
            absent('id', id),
            absent('ticket_id', ticket_id),
            absent('created_at', coalesce(created_at, timestamp)),
            bad_instant(case when created_at is null then 'timestamp' else 'created_at' end, coalesce(created_at, timestamp), happened_at)
        ) as fault
    from records
),

posts as (
    select
        recno, line, 0 as idx,
        case when len(created) > 0 then 'ticket_opening' else 'comment' end as object,
        case when len(created) > 0 then ticket_id else comment['id'] end as rec_key,
        case when len(created) > 0 then 39 else 19 end as rank,
        'mail:' || message_id as same_as,
        case when comment['id'] is not null and coalesce(comment['public'], comment['comment_public']) is distinct from 'false' then list_transform(
            list_filter(events, lambda e: e['id'] = comment['id'] or contains(lower(e['event_type']), 'notification')),
            lambda e: zendesk_event(e['id'])
        ) end as also_as,
        case when len(created) > 0 then 'comment:' || comment['id'] end as replaces,
        happened_at, ticket_id,
        'user:' || list_filter(created, lambda e: e['requester_id'] is not null)[1]['requester_id'] as contact_ref,
        coalesce(comment['author_id'], author_id) as author_id,
        zendesk_via(coalesce(comment['via'], via)) as via_name,
        case
            when len(created) > 0 then 'opened_ticket'
            when coalesce(comment['public'], comment['comment_public']) = 'false' then 'noted_ticket'
            else 'replied_to_ticket'
        end as activity,
        coalesce(comment['public'], comment['comment_public']) = 'false' as is_note,
        cast(null as varchar) as field, cast(null as varchar) as value_from, cast(null as varchar) as value_to,
        list_filter(created, lambda e: e['subject'] is not null)[1]['subject'] as subject,
        fault
    from audits
    where len(created) > 0 or comment is not null or fault is not null
),

listed as (
    select
        recno, line, id, ticket_id, author_id, via, happened_at,
        generate_subscripts(events, 1) as position, unnest(events) as event
    from audits
    where fault is null
),

fields as (
    select
        listed.*,
        list_filter(map_keys(event), lambda k: k not in (
            'id', 'event_type', 'type', 'via', 'via_reference_id', 'previous_value', 'updater_id', 'comment_present', 'comment_public',
            'public', 'added_tags', 'removed_tags', 'ticket_id', 'timestamp', 'created_at', 'author_id'
        ))[1] as field
    from listed
    where event['event_type'] = 'Change'
),

changes as (
    select
        recno, line, id, ticket_id, author_id, happened_at, position, zendesk_via(coalesce(event['via'], via)) as via_name, field,
        event['previous_value'] as value_from, event[field] as value_to
    from fields
    where field is not null
),

-- a ticket that is solved tells two things: its status changed, and it is solved
named as (
    select changes.*, 2 * position - 1 as idx, zendesk_change(field, value_from, value_to) as activity
    from changes
    union all
    select changes.*, 2 * position as idx, zendesk_milestone(field, value_from, value_to) as activity
    from changes
    where zendesk_milestone(field, value_from, value_to) is not null
    union all
    select changes.*, 1000000 + position as idx, 'merged_ticket' as activity
    from changes
    where via_name = 'merge' and zendesk_milestone(field, value_from, value_to) = 'closed_ticket'
),

told as (
    select
        recno, line, idx, object, rec_key, rank, same_as, also_as, replaces, happened_at, ticket_id, contact_ref, author_id, via_name,
        activity, is_note, field, value_from, value_to, subject, fault
    from posts
    union all
    select
        recno, line, idx,
        case when activity = 'rated_ticket' then 'rating' else 'audit' end as object,
        case
            when activity = 'rated_ticket' then ticket_id || ':' || left(value_to, case when starts_with(value_to, 'good') then 4 else 3 end)
            else id
        end as rec_key,
        case when activity = 'rated_ticket' then 1 else 19 end as rank,
        case when activity = 'deleted_ticket' then zendesk_deletion(ticket_id) end, null, null,
        happened_at, ticket_id, null, author_id, via_name, activity, null, field, value_from, value_to, null, null
    from named
),

acted as (
    select
        told.*,
        activity in ('opened_ticket', 'replied_to_ticket', 'noted_ticket') as is_post,
        activity = 'noted_ticket' and via_name = 'merge' as is_merge_note,
        zendesk_system(via_name, author_id) as by_rule
    from told
)

select
    recno, line, idx::integer as idx, object, rec_key, rank, same_as, also_as, replaces,
    happened_at as ts, 'second' as ts_precision, 'explicit' as ts_zone,
    'ticket:' || ticket_id as about_ref, contact_ref, 'user:' || nullif(author_id, '-1') as actor_ref,
    ticket_id as case_id, activity,
    case when activity = 'rated_ticket' then 'web' when is_post then zendesk_channel(via_name) else 'ticket' end as channel,
    case
        when activity = 'rated_ticket' then 'inbound'
        when not is_post or is_note then 'internal'
    end as direction,
    case when activity = 'rated_ticket' or (is_post and not coalesce(is_note, false)) then 'public' else 'internal' end as visibility,
    case when by_rule or is_merge_note then 'system' else 'human' end as automation,
    case when is_merge_note then 'via merge' when by_rule then 'via rule' end as automation_reason,
    case when by_rule or is_merge_note then 'system' end as actor_type,
    'ticket:' || ticket_id as thread_id, field, value_from, value_to,
    case when activity = 'rated_ticket' then case when starts_with(value_to, 'good') then 1.0 else 0.0 end end::double as score,
    subject,
    case
        when activity = 'rated_ticket' then without_nulls(json_object('score', value_to))
        when is_post then without_nulls(json_object('via', via_name))
    end as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from acted
