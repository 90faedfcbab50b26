-- The full CSV export of tickets: how each stands today, and a few stamps. Openings and ratings have the keys that JSON exports give
-- them, and those win. What the ticket is now (status, priority, group) is told where two exports differ; "-" is an empty value.
-- requires: Summation column, Id, Requester, Requester id, Status, Created at, Updated at
-- optional: Submitter, Assignee, Group, Subject, Tags, Priority, Via, Ticket type, Assigned at, Initially assigned at, Solved at
-- optional: Satisfaction Score
with records as (
    select
        recno, line, Id as ticket_id,
        'user:' || nullif("Requester id", '-') as requester_ref,
        "Requester" as requester, nullif(Submitter, '-') as submitter, nullif(Assignee, '-') as assignee, nullif(Subject, '-') as subject,
        lower(nullif(Status, '-')) as status, lower(nullif(Priority, '-')) as priority, nullif("Group", '-') as team,
        lower(nullif("Ticket type", '-')) as kind, lower(nullif(Via, '-')) as via_name,
        list_filter(string_split(nullif(Tags, '-'), ' '), lambda tag: tag <> '') as tags,
        lower("Satisfaction Score") as score,
        nullif("Created at", '-') as created_text, nullif("Updated at", '-') as updated_text,
        nullif("Initially assigned at", '-') as taken_text, nullif("Assigned at", '-') as assigned_text, nullif("Solved at", '-') as solved_text
    from stage
),

read as (
    select
        records.*,
        zendesk_local(created_text) as created_at, zendesk_local(updated_text) as updated_at, zendesk_local(taken_text) as taken_at,
        zendesk_local(assigned_text) as assigned_at, zendesk_local(solved_text) as solved_at,
        case when starts_with(score, 'good') then 'good' when starts_with(score, 'bad') then 'bad' end as answer,
        requester = submitter as by_requester
    from records
),

judged as (
    select
        read.*,
        coalesce(
            absent('Id', ticket_id),
            absent('Created at', created_text), bad_instant('Created at', created_text, created_at),
            absent('Updated at', updated_text), bad_instant('Updated at', updated_text, updated_at),
            bad_instant('Initially assigned at', taken_text, taken_at),
            bad_instant('Assigned at', assigned_text, assigned_at),
            bad_instant('Solved at', solved_text, solved_at)
        ) as fault
    from read
),

told as (
    select
        judged.*, 0 as idx, 'ticket_opening' as object, ticket_id as rec_key, 8 as rank, created_at as ts, created_text as ts_text,
        'opened_ticket' as activity, requester_ref as contact_ref,
        case when by_requester then requester_ref end as actor_ref,
        case when by_requester then null else submitter end as resource,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived
    from judged
    union all
    select
        judged.*, 1, 'ticket_assignment', ticket_id || '@' || taken_text, 0, taken_at, taken_text,
        'assigned_ticket', null, null, null, 'assignee',
        -- who was the first is known only while nobody came after
        case when taken_text = assigned_text then assignee end, false
    from judged
    where taken_text is not null
    union all
    select
        judged.*, 2, 'ticket_assignment', ticket_id || '@' || assigned_text, 0, assigned_at, assigned_text,
        'reassigned_ticket', null, null, null, 'assignee', assignee, false
    from judged
    where taken_text is not null and assigned_text <> taken_text
    union all
    select
        judged.*, 3, 'ticket_solution', ticket_id || '@' || solved_text, 0, solved_at, solved_text,
        'solved_ticket', null, null, assignee, null, null, false
    from judged
    where solved_text is not null
    union all
    select
        judged.*, 4, 'rating', ticket_id || ':' || answer, 0, updated_at, updated_text,
        'rated_ticket', requester_ref, requester_ref, null, null, null, false
    from judged
    where answer is not null
    union all
    select judged.*, 5, 'ticket_state', ticket_id || ':status@' || updated_text, 0, updated_at, updated_text,
        'changed_ticket_status', null, null, null, 'status', status, true
    from judged
    where status is not null
    union all
    select judged.*, 6, 'ticket_state', ticket_id || ':priority@' || updated_text, 0, updated_at, updated_text,
        'changed_ticket_priority', null, null, null, 'priority', priority, true
    from judged
    where priority is not null
    union all
    select judged.*, 7, 'ticket_state', ticket_id || ':group@' || updated_text, 0, updated_at, updated_text,
        'reassigned_ticket', null, null, null, 'group', team, true
    from judged
    where team is not null
)

select
    recno, line, idx, object, rec_key, rank, ts, instant_precision(ts_text) as ts_precision,
    instant_known(ts_text, cast(getvariable('source_timezone') as varchar)) as ts_zone,
    'ticket:' || ticket_id as about_ref, contact_ref, actor_ref, ticket_id as case_id, activity,
    case idx when 0 then zendesk_channel(via_name) when 4 then 'web' else 'ticket' end as channel,
    case
        when idx = 4 or (idx = 0 and by_requester) then 'inbound'
        when idx <> 0 then 'internal'
    end as direction,
    case when idx in (0, 4) then 'public' else 'internal' end as visibility,
    'human' as automation, case when actor_ref is not null then 'customer' end as actor_type, resource,
    'ticket:' || ticket_id as thread_id, field, value_to, derived,
    case when idx = 4 then case answer when 'good' then 1.0 else 0.0 end end::double as score,
    case when idx = 0 then subject end as subject,
    case idx
        when 0 then without_nulls(json_object('priority', priority, 'type', kind, 'tags', nullif(tags, []), 'via', via_name))
        -- the export does not say when it was rated: at the latest when the ticket was last changed
        when 4 then without_nulls(json_object('score', score, 'derived', true))
    end as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
