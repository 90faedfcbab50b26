-- Audits: all that happened to a ticket in one go, as a list of events: its creation, a comment, changed fields.
-- The comment of the audit that created the ticket is the ticket's opening. What also lies in files of tickets, comments or ticket
-- events has the same key there, and this telling, the richest, wins by its rank. Two tickets that are merged get a note each that
-- nobody wrote; the one that is closed by it is the merged one.
-- A public comment has the names of the mails that Zendesk sent because of it: they name the comment or the notification in the audit.
-- requires: id, ticket_id, author_id, events, created_at
-- optional: via, metadata
-- wrapper: audits, ticket_audits
with records as (
    select
        recno, line, id, ticket_id, author_id, via, created_at,
        instant(created_at, 'UTC') as happened_at,
        nullif(trim(try(metadata ->> '$.system.message_id'), '<> '), '') as message_id,
        try(from_json(
            events,
            '[{"id": "VARCHAR", "type": "VARCHAR", "field_name": "VARCHAR", "value": "VARCHAR", "previous_value": "VARCHAR",
               "public": "VARCHAR", "author_id": "VARCHAR", "via": "VARCHAR"}]'
        )) as events
    from stage
),

audits as (
    select
        records.*,
        list_filter(events, lambda e: e.type in ('Comment', 'VoiceComment', 'FacebookComment', 'Tweet'))[1] as comment,
        list_filter(events, lambda e: e.type = 'Create') as created,
        coalesce(
            absent('id', id),
            absent('ticket_id', ticket_id),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, happened_at)
        ) as fault
    from records
),

posts as (
    select
        recno, line, 0 as idx,
        case when len(created) > 0 then 'ticket_opening' else 'comment' end as object,
        case when len(created) > 0 then ticket_id else comment.id end as rec_key,
        case when len(created) > 0 then 40 else 20 end as rank,
        'mail:' || message_id as same_as,
        case when comment.id is not null and comment.public is distinct from 'false' then list_transform(
            list_filter(events, lambda e: e.id = comment.id or contains(lower(e.type), 'notification')), lambda e: zendesk_event(e.id)
        ) end as also_as,
        case when len(created) > 0 then 'comment:' || comment.id end as replaces,
        happened_at, created_at, ticket_id,
        'user:' || list_filter(created, lambda e: e.field_name = 'requester_id')[1].value as contact_ref,
        coalesce(comment.author_id, author_id) as author_id,
        zendesk_via(coalesce(comment.via, via)) as via_name,
        case
            when len(created) > 0 then 'opened_ticket'
            when comment.public = 'false' then 'noted_ticket'
            else 'replied_to_ticket'
        end as activity,
        comment.public = 'false' as is_note,
        comment.public = 'false' and zendesk_rel(coalesce(comment.via, via)) = 'merge' as is_merge_note,
        cast(null as varchar) as field, cast(null as varchar) as value_from, cast(null as varchar) as value_to,
        list_filter(created, lambda e: e.field_name = 'subject')[1].value as subject,
        fault
    from audits
    where len(created) > 0 or comment is not null or fault is not null
),

listed as (
    select
        recno, line, id, ticket_id, author_id, via, happened_at, created_at,
        generate_subscripts(events, 1) as position, unnest(events) as event
    from audits
    where fault is null
),

changes as (
    select
        recno, line, id, ticket_id, author_id, happened_at, created_at, position, zendesk_via(coalesce(event.via, via)) as via_name,
        zendesk_rel(coalesce(event.via, via)) = 'merge' as by_merge,
        event.field_name as field, event.previous_value as value_from, event.value as value_to
    from listed
    where event.type = 'Change'
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
    where by_merge and zendesk_milestone(field, value_from, value_to) = 'closed_ticket'
),

told as (
    select
        recno, line, idx, object, rec_key, rank, same_as, also_as, replaces, happened_at, created_at, ticket_id, contact_ref, author_id,
        via_name, activity, is_note, is_merge_note, field, value_from, value_to, subject, fault
    from posts
    union all
    select
        recno, line, idx,
        case when activity = 'rated_ticket' then 'rating' else 'audit' end as object,
        case
            when activity = 'rated_ticket' then ticket_id || ':' || left(value_to, case when starts_with(value_to, 'good') then 4 else 3 end)
            else id
        end as rec_key,
        case when activity = 'rated_ticket' then 2 else 20 end as rank,
        case when activity = 'deleted_ticket' then zendesk_deletion(ticket_id) end, null, null,
        happened_at, created_at, ticket_id, null, author_id, via_name, activity, null, null, field, value_from, value_to, null, null
    from named
),

acted as (
    select
        told.*,
        activity in ('opened_ticket', 'replied_to_ticket', 'noted_ticket') as is_post,
        zendesk_system(via_name, author_id) or coalesce(is_merge_note, false) as by_system
    from told
)

select
    recno, line, idx::integer as idx, object, rec_key, rank, same_as, also_as, replaces,
    happened_at as ts, instant_precision(created_at) as ts_precision, instant_known(created_at, null) as ts_zone,
    'ticket:' || ticket_id as about_ref, contact_ref, 'user:' || nullif(author_id, '-1') as actor_ref,
    ticket_id as case_id, activity,
    case when activity = 'rated_ticket' then 'web' when is_post then zendesk_channel(via_name) else 'ticket' end as channel,
    case
        when activity = 'rated_ticket' then 'inbound'
        when not is_post or is_note then 'internal'
    end as direction,
    case when activity = 'rated_ticket' or (is_post and not coalesce(is_note, false)) then 'public' else 'internal' end as visibility,
    case when by_system then 'system' else 'human' end as automation,
    case when is_merge_note then 'via merge' when by_system then 'via rule' end as automation_reason,
    case when by_system then 'system' end as actor_type,
    'ticket:' || ticket_id as thread_id, field, value_from, value_to,
    case when activity = 'rated_ticket' then case when starts_with(value_to, 'good') then 1.0 else 0.0 end end::double as score,
    subject,
    case
        when activity = 'rated_ticket' then without_nulls(json_object('score', value_to))
        when is_post then without_nulls(json_object('via', via_name))
    end as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from acted
