-- Tickets: their opening, the comments that an export may carry inside of them, and a rating. The status of today is no event,
-- but a ticket that is deleted tells only that: its text is gone, and what was loaded of it before stays.
-- The opening, each comment and each rating has a key of its own, because other files tell them as well and better.
-- requires: id, subject, requester_id, status, created_at
-- optional: submitter_id, via, is_public, priority, type, tags, problem_id, satisfaction_rating, comments, updated_at
-- wrapper: tickets
with records as (
    select
        recno, line, id, subject, requester_id, status, created_at, is_public, priority, type, tags, problem_id, updated_at,
        zendesk_via(via) as via_name,
        case when zendesk_rel(via) = 'follow_up' then try(via ->> '$.source.from.ticket_id') end as followed_id,
        lower(status) = 'deleted' as is_deleted,
        coalesce(submitter_id, requester_id) as submitter_id,
        try(satisfaction_rating ->> '$.score') as rating,
        try(from_json(
            comments,
            '[{"id": "VARCHAR", "author_id": "VARCHAR", "public": "VARCHAR", "created_at": "VARCHAR", "via": "VARCHAR",
               "metadata": {"system": {"message_id": "VARCHAR"}}}]'
        )) as comments,
        instant(created_at, 'UTC') as opened_at,
        instant(updated_at, 'UTC') as changed_at
    from stage
),

-- The comment that was written with the ticket is its opening. Two of one second are told apart by their ids.
openings as (
    select
        records.*,
        list_min(list_filter(
            list_transform(comments, lambda c: {
                'at': instant(c.created_at, 'UTC'), 'id': c.id, 'message_id': c.metadata.system.message_id
            }),
            lambda c: c.at between opened_at - interval 1 minute and opened_at + interval 1 minute
        )) as first
    from records
),

judged as (
    select
        openings.*,
        case
            when is_deleted then coalesce(absent('updated_at', updated_at), bad_instant('updated_at', updated_at, changed_at))
            else coalesce(
                absent('created_at', created_at),
                bad_instant('created_at', created_at, opened_at),
                case when rating is not null then bad_instant('updated_at', updated_at, changed_at) end
            )
        end as fault
    from openings
),

opened as (
    select
        recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, 38 as rank,
        -- in a file of comments alone nothing else says which one is the first
        coalesce('mail:' || nullif(trim(first.message_id, '<> '), ''), 'zendesk_opening:' || id || '@' || whole_second(opened_at)) as same_as,
        case when is_public is distinct from 'false' and first.id is not null then [zendesk_event(first.id)] end as also_as,
        'comment:' || first.id as replaces,
        opened_at as ts, created_at as ts_text, id as ticket_id,
        'user:' || requester_id as contact_ref, 'user:' || nullif(submitter_id, '-1') as actor_ref,
        'opened_ticket' as activity, zendesk_channel(via_name) as channel,
        case when is_public = 'false' then 'internal' end as direction,
        case when is_public = 'false' then 'internal' else 'public' end as visibility,
        case when zendesk_system(via_name, submitter_id) then 'system' else 'human' end as automation,
        cast(null as double) as score, subject,
        without_nulls(json_object(
            'priority', priority, 'type', type, 'tags', try_cast(nullif(tags, '[]') as json), 'via', via_name,
            'problem', problem_id, 'follows', followed_id
        )) as features,
        fault
    from judged
    where is_deleted is not true
),

deleted as (
    select
        recno, line, 0 as idx, 'ticket_deletion' as object, id as rec_key, 10 as rank,
        zendesk_deletion(id) as same_as, cast(null as varchar[]) as also_as, cast(null as varchar) as replaces,
        changed_at as ts, updated_at as ts_text, id as ticket_id,
        'user:' || requester_id as contact_ref, cast(null as varchar) as actor_ref,
        'deleted_ticket' as activity, 'ticket' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
        cast(null as double) as score, cast(null as varchar) as subject, cast(null as varchar) as features, fault
    from judged
    where is_deleted
),

listed as (
    select recno, line, id as ticket_id, first.id as first_id, generate_subscripts(comments, 1) as position, unnest(comments) as comment
    from judged
    where comments is not null and is_deleted is not true and fault is null
),

comments as (
    select
        recno, line, ticket_id, position, comment,
        zendesk_via(comment.via) as via_name, instant(comment.created_at, 'UTC') as written_at
    from listed
    where comment.id is distinct from first_id
),

replied as (
    select
        recno, line, position as idx, 'comment' as object, comment.id as rec_key, 18 as rank,
        'mail:' || nullif(trim(comment.metadata.system.message_id, '<> '), '') as same_as,
        case when comment.public is distinct from 'false' then [zendesk_event(comment.id)] end as also_as,
        cast(null as varchar) as replaces,
        written_at as ts, comment.created_at as ts_text, ticket_id,
        cast(null as varchar) as contact_ref, 'user:' || nullif(comment.author_id, '-1') as actor_ref,
        case when comment.public = 'false' then 'noted_ticket' else 'replied_to_ticket' end as activity,
        zendesk_channel(via_name) as channel,
        case when comment.public = 'false' then 'internal' end as direction,
        case when comment.public = 'false' then 'internal' else 'public' end as visibility,
        case when zendesk_system(via_name, comment.author_id) then 'system' else 'human' end as automation,
        cast(null as double) as score, cast(null as varchar) as subject, cast(null as varchar) as features,
        coalesce(
            absent('comments.created_at', comment.created_at),
            bad_instant('comments.created_at', comment.created_at, written_at)
        ) as fault
    from comments
),

-- The ticket does not say when it was rated: at the latest when it was last changed.
rated as (
    select
        recno, line, 1000000 as idx, 'rating' as object, id || ':' || left(rating, case when starts_with(rating, 'good') then 4 else 3 end) as rec_key,
        0 as rank, cast(null as varchar) as same_as, cast(null as varchar[]) as also_as, cast(null as varchar) as replaces,
        changed_at as ts, updated_at as ts_text, id as ticket_id,
        'user:' || requester_id as contact_ref, 'user:' || requester_id as actor_ref,
        'rated_ticket' as activity, 'web' as channel, 'inbound' as direction, 'public' as visibility, 'human' as automation,
        case when starts_with(rating, 'good') then 1.0 else 0.0 end as score,
        subject, cast(json_object('score', rating, 'derived', true) as varchar) as features, fault
    from judged
    where (starts_with(rating, 'good') or starts_with(rating, 'bad'))
        and changed_at is not null and is_deleted is not true and fault is null
),

told as (
    select * from opened
    union all
    select * from deleted
    union all
    select * from replied
    union all
    select * from rated
)

select
    recno, line, idx::integer as idx, object, rec_key, rank, same_as, also_as, replaces,
    ts, instant_precision(ts_text) as ts_precision, instant_known(ts_text, null) as ts_zone,
    'ticket:' || ticket_id as about_ref, contact_ref, actor_ref, ticket_id as case_id,
    activity, channel, direction, visibility, automation,
    case when automation = 'system' then 'via rule' end as automation_reason,
    case when automation = 'system' then 'system' end as actor_type,
    'ticket:' || ticket_id as thread_id, score, subject, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
