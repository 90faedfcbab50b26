-- Side conversations: mail that an agent writes from a ticket to somebody else, often no customer at all, and the answers. Whom it
-- belongs to is decided by its addresses, never by the ticket's account. One in Slack or Teams, or as a ticket of its own, has none
-- and stays with its ticket as a note.
-- requires: id, side_conversation_id, ticket_id, type, created_at
-- optional: actor, message
with records as (
    select
        recno, line, id, side_conversation_id, ticket_id, created_at,
        coalesce(lower(type) in ('create', 'reply'), false) as is_message,
        try(actor ->> '$.user_id') as actor_id,
        nullif(lower(trim(coalesce(try(message ->> '$.from.email'), try(actor ->> '$.email')))), '') as from_email,
        list_filter(
            list_transform(try(from_json(message -> '$.to', '[{"email": "VARCHAR"}]')), lambda person: lower(trim(person.email))),
            lambda email: email <> ''
        ) as to_emails,
        try(message ->> '$.subject') as subject,
        instant(created_at, 'UTC') as written_at
    from stage
),

judged as (
    select
        records.*,
        from_email is not null and len(to_emails) > 0 as is_mail,
        case when not is_message then 'not_a_message' end as skip,
        coalesce(
            absent('id', id),
            case when is_message then coalesce(absent('created_at', created_at), bad_instant('created_at', created_at, written_at)) end
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'side_conversation_event' as object, id as rec_key, 20 as rank,
    written_at as ts, instant_precision(created_at) as ts_precision, instant_known(created_at, null) as ts_zone,
    case when not is_mail then 'ticket:' || ticket_id end as about_ref, 'user:' || actor_id as actor_ref,
    case when is_mail then from_email end as from_email, case when is_mail then to_emails end as to_emails, ticket_id as case_id,
    case when is_mail then 'email' else 'noted_ticket' end as activity,
    case when is_mail then 'email' else 'ticket' end as channel,
    case when not is_mail then 'internal' end as direction,
    case when is_mail then 'public' else 'internal' end as visibility,
    'human' as automation, 'side_conversation:' || side_conversation_id as thread_id, subject,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
