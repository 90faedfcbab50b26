-- Conversations of the API: what was said on a ticket after its opening, and notes among ourselves.
-- requires: id, ticket_id, user_id, incoming, private, created_at
-- optional: source, updated_at
with records as (
    select
        recno, line, id, ticket_id, user_id, source, updated_at, created_at,
        incoming = 'true' as is_incoming, private = 'true' as is_private,
        freshdesk_instant(created_at) as said_at, freshdesk_instant(updated_at) as changed_at
    from stage
),

-- The first public answer is the one that a ticket tells as its first response. Pages overlap: each of its copies is the first.
answers as (
    select
        records.*,
        not is_incoming and not is_private
        and rank() over (partition by ticket_id, is_incoming or is_private order by said_at, id) = 1 as is_first
    from records
),

judged as (
    select
        answers.*,
        coalesce(
            absent('id', id),
            absent('ticket_id', ticket_id),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, said_at),
            bad_instant('updated_at', updated_at, changed_at)
        ) as fault
    from answers
)

select
    recno, line, 0 as idx, 'conversation' as object, id as rec_key, changed_at as rec_version, 20 as rank,
    case when is_first then 'first_response:' || ticket_id end as replaces,
    said_at as ts, instant_precision(created_at) as ts_precision, freshdesk_known(created_at) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || user_id as actor_ref, ticket_id as case_id,
    case when is_private then 'noted_ticket' else 'replied_to_ticket' end as activity,
    case source when '9' then 'call' when '5' then 'social' when '7' then 'social' when '10' then 'chat' else 'ticket' end as channel,
    case when is_private then 'internal' when is_incoming then 'inbound' else 'outbound' end as direction,
    case when is_private then 'internal' else 'public' end as visibility,
    'human' as automation, case when is_incoming then 'customer' else 'agent' end as actor_type,
    'ticket:' || ticket_id as thread_id,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
