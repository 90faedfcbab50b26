-- Comments on tickets: replies that the customer can read, and notes among ourselves. The first one of a ticket is its opening:
-- it is known by the second in which the ticket was created. A later one that came in by mail is known by its Message-ID.
-- requires: id, author_id, public, created_at
-- optional: ticket_id, via, metadata
-- wrapper: comments
with records as (
    select
        recno, line, id, ticket_id, author_id, public, created_at,
        zendesk_via(via) as via_name,
        nullif(trim(try(metadata ->> '$.system.message_id'), '<> '), '') as message_id,
        instant(created_at, 'UTC') as written_at,
        min(instant(created_at, 'UTC')) over (partition by ticket_id) as first_at
    from stage
),

judged as (
    select
        records.*,
        zendesk_system(via_name, author_id) as by_system,
        coalesce(
            absent('id', id),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, written_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'comment' as object, id as rec_key, 18 as rank,
    case
        when message_id is not null and (ticket_id is null or written_at > first_at) then 'mail:' || message_id
        else 'zendesk_opening:' || ticket_id || '@' || whole_second(written_at)
    end as same_as,
    case when public is distinct from 'false' then [zendesk_event(id)] end as also_as,
    written_at as ts, instant_precision(created_at) as ts_precision, instant_known(created_at, null) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || nullif(author_id, '-1') as actor_ref,
    ticket_id as case_id,
    case when public = 'false' then 'noted_ticket' else 'replied_to_ticket' end as activity,
    zendesk_channel(via_name) as channel,
    case when public = 'false' then 'internal' end as direction,
    case when public = 'false' then 'internal' else 'public' end as visibility,
    case when by_system then 'system' else 'human' end as automation,
    case when by_system then 'via rule' end as automation_reason,
    case when by_system then 'system' end as actor_type,
    'ticket:' || ticket_id as thread_id,
    without_nulls(json_object('via', via_name)) as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
