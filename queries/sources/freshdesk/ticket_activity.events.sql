-- The export of activities: the only one with a history. A record is what one person or rule did to a ticket at one instant; it holds the
-- fields that changed with their new values. It has no id: its ticket, its instant and what was done are its key.
-- The activity that created the ticket says so (new_ticket), and from where and for whom: none of that is a change.
-- Whether a note was for the customer is not said here, the conversations say it: alone, it counts as contact by an unknown side.
-- requires: ticket_id, performed_at, performer_type, activity
-- optional: performer_id
-- wrapper: activities_data
with records as (
    select
        recno, line, ticket_id, performed_at, performer_type, performer_id, activity,
        freshdesk_iso(performed_at) as ts_text, instant(freshdesk_iso(performed_at), 'UTC') as happened_at,
        try(json_keys(activity)) as fields
    from stage
),

judged as (
    select
        records.*,
        ticket_id || '@' || whole_second(happened_at) || '#' || substr(md5(activity), 1, 12) as rec_key,
        coalesce(
            absent('ticket_id', ticket_id),
            absent('performed_at', performed_at),
            bad_instant('performed_at', performed_at, happened_at),
            absent('activity', activity)
        ) as fault
    from records
),

listed as (
    select
        recno, line, ticket_id, performer_type, performer_id, activity, ts_text, happened_at, rec_key,
        generate_subscripts(fields, 1) as position, unnest(fields) as field, list_contains(fields, 'new_ticket') as is_creation
    from judged
    where fault is null
),

valued as (
    select
        listed.* replace (case when field = 'agent_id' then 'agent' else field end as field),
        field = 'note' as is_note,
        case when field = 'note' then try(json_extract_string(activity, '$.note.id')) end as note_id,
        case when field = 'note' then try(json_extract_string(activity, '$.note.type')) end as note_type,
        case
            when field = 'status' then freshdesk_status(json_extract_string(activity, '$.status'))
            when field = 'priority' then freshdesk_priority(json_extract_string(activity, '$.priority'))
            when field = 'group' then json_extract_string(activity, '$.group')
            when field = 'agent_id' then json_extract_string(activity, '$.agent_id')
        end as value_to
    from listed
    where not (is_creation and field in ('new_ticket', 'source', 'requester_id'))
),

statuses as (
    select recno, lag(value_to) over (partition by ticket_id order by happened_at, recno) as status_before
    from valued
    where field = 'status'
),

changes as (
    select
        valued.*, statuses.status_before,
        case
            when is_note then 'replied_to_ticket'
            when field = 'status' then 'changed_ticket_status'
            when field = 'priority' then 'changed_ticket_priority'
            when field in ('group', 'agent') then 'reassigned_ticket'
            else 'changed_ticket'
        end as done,
        case when field = 'status' then freshdesk_milestone(statuses.status_before, value_to) end as milestone
    from valued
    left join statuses on statuses.recno = valued.recno
),

-- a ticket that is resolved tells two things: its status changed, and it is solved
told as (
    select
        recno, line, 2 * position as idx, case when is_note then 'conversation' else 'activity' end as object,
        case when is_note then coalesce(note_id, rec_key) else rec_key end as rec_key,
        -- an overlapping export that begins here does not know the status before
        case when is_note then 5 when status_before is not null then 31 else 30 end as rank,
        done as activity, field, value_to, is_note, note_type, ticket_id, performer_type, performer_id, happened_at, ts_text,
        cast(null as struct(name varchar, code varchar, reason varchar)) as fault
    from changes
    union all
    select
        recno, line, 2 * position + 1, 'milestone', rec_key, case when status_before is not null then 31 else 30 end,
        milestone, null, null, false, null, ticket_id, performer_type, performer_id, happened_at, ts_text, null
    from changes
    where milestone is not null
    union all
    select recno, line, 0, 'activity', null, null, null, null, null, false, null, ticket_id, performer_type, performer_id,
        happened_at, ts_text, fault
    from judged
    where fault is not null
)

select
    recno, line, idx::integer as idx, object, rec_key, rank,
    freshdesk_same(activity, ticket_id, happened_at) as same_as,
    happened_at as ts, instant_precision(ts_text) as ts_precision, instant_known(ts_text, null) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || performer_id as actor_ref, ticket_id as case_id, activity,
    case when value_to is not null then 'changed_ticket' end as activity_unchanged,
    'ticket' as channel, case when is_note then 'unknown' else 'internal' end as direction,
    case when is_note then 'public' else 'internal' end as visibility,
    case when lower(performer_type) = 'user' then 'human' else 'system' end as automation,
    case when lower(performer_type) <> 'user' then 'performer_type ' || performer_type end as automation_reason,
    case when lower(performer_type) <> 'user' then 'system' end as actor_type,
    case when field = 'group' then value_to end as team,
    'ticket:' || ticket_id as thread_id, case when not is_note then field end as field, value_to,
    case when is_note then without_nulls(json_object('note_type', note_type)) end as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
