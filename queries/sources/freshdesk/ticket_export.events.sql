-- The CSV export of tickets: one row per ticket as it is today. Its stamps tell what happened once for sure: created, first answered,
-- last resolved, last closed. Status, priority, group and agent are states: their changes come from comparing exports.
-- The columns "(in hrs)" are often empty or wrong, and are not read.
-- requires: Ticket ID, Status, Created time
-- optional: Subject, Priority, Source, Type, Agent, Group, Product, Tags, Survey results, Company name
-- optional: Last update time, Initial response time, Resolved time, Closed time, Contact ID, Email
-- alias: Last update time = Last updated time
-- alias: Survey results = Survey result
-- alias: Email = Requester Email
-- alias: Company name = Company
with records as (
    select
        recno, line, "Ticket ID" as id, Subject as subject, Status as status, Priority as priority, Source as source_name, Type as type,
        Agent as agent, "Group" as team, Product as product, Tags as tags, "Survey results" as survey, "Company name" as company,
        'user:' || coalesce("Contact ID", lower(trim(Email))) as contact_ref,
        "Created time" as created_text, freshdesk_instant("Created time") as created_at,
        "Last update time" as updated_text, freshdesk_instant("Last update time") as updated_at,
        "Initial response time" as replied_text, freshdesk_instant("Initial response time") as replied_at,
        "Resolved time" as resolved_text, freshdesk_instant("Resolved time") as resolved_at,
        "Closed time" as closed_text, freshdesk_instant("Closed time") as closed_at
    from stage
),

judged as (
    select
        records.*,
        freshdesk_outbound(source_name) as is_ours,
        coalesce(
            absent('Ticket ID', id),
            absent('Created time', created_text),
            bad_instant('Created time', created_text, created_at),
            bad_instant('Last update time', updated_text, updated_at),
            bad_instant('Initial response time', replied_text, replied_at),
            bad_instant('Resolved time', resolved_text, resolved_at),
            bad_instant('Closed time', closed_text, closed_at)
        ) as fault
    from records
),

happened as (
    select
        recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, updated_at as rec_version,
        'opened_ticket' as activity, created_at as ts, created_text as ts_text,
        id, contact_ref, freshdesk_channel(source_name) as channel,
        case when is_ours then 'outbound' else 'inbound' end as direction, 'public' as visibility,
        case when is_ours then 'agent' else 'customer' end as actor_type, subject,
        without_nulls(json_object(
            'priority', priority, 'type', type, 'source', source_name, 'product', product, 'company', company,
            'tags', try_cast(case when tags is not null then to_json(string_split(tags, ',')) end as json)
        )) as features,
        fault
    from judged
    union all
    select
        recno, line, 1, 'first_response', id, updated_at, 'replied_to_ticket', replied_at, replied_text,
        id, contact_ref, freshdesk_channel(source_name), 'outbound', 'public', 'agent', null, null, null
    from judged
    where replied_at is not null
    union all
    select
        recno, line, 2, 'resolution', id || ':solved@' || whole_second(resolved_at), updated_at,
        'solved_ticket', resolved_at, resolved_text,
        id, contact_ref, 'ticket', 'internal', 'internal', 'agent', null, null, null
    from judged
    where resolved_at is not null
    union all
    select
        recno, line, 3, 'resolution', id || ':closed@' || whole_second(closed_at), updated_at,
        'closed_ticket', closed_at, closed_text,
        id, contact_ref, 'ticket', 'internal', 'internal', 'agent', null, null, null
    from judged
    where closed_at is not null
    union all
    -- the export does not say when the customer answered the survey: at the latest when the ticket was last changed
    select
        recno, line, 4, 'rating_state', id, updated_at, 'rated_ticket', updated_at, updated_text,
        id, contact_ref, 'web', 'inbound', 'public', 'customer', null,
        without_nulls(json_object(
            'score', survey, 'scale', case when freshdesk_score(survey) is not null then 'freshdesk_103' end, 'derived', true
        )),
        null
    from judged
    where survey is not null and updated_at is not null
),

states as (
    select
        judged.recno, judged.line, judged.id, judged.updated_at, judged.updated_text, judged.contact_ref, judged.fault,
        state.idx, state.field, state.value, state.activity
    from judged
    cross join lateral (
        values
            (10, 'status', judged.status, 'changed_ticket_status'),
            (11, 'priority', judged.priority, 'changed_ticket_priority'),
            (12, 'group', judged.team, 'reassigned_ticket'),
            (13, 'agent', judged.agent, 'reassigned_ticket')
    ) as state (idx, field, value, activity)
    where state.value is not null and judged.updated_at is not null
),

told as (
    select
        recno, line, idx, object, rec_key, rec_version, activity, ts, ts_text, id, contact_ref,
        channel, direction, visibility, actor_type,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived, subject, features, fault
    from happened
    union all
    select
        recno, line, idx, 'ticket_state', id || ':' || field || '@' || whole_second(updated_at), updated_at,
        activity, updated_at, updated_text, id, contact_ref, 'ticket', 'internal', 'internal', null, field, value, true, null, null, fault
    from states
)

select
    recno, line, idx::integer as idx, object, rec_key, rec_version, 10 as rank, freshdesk_same(activity, id, ts) as same_as,
    ts, instant_precision(freshdesk_iso(ts_text)) as ts_precision, freshdesk_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, contact_ref, case when actor_type = 'customer' then contact_ref end as actor_ref,
    id as case_id, activity, channel, direction, visibility, 'human' as automation, actor_type,
    'ticket:' || id as thread_id, field, value_to, derived,
    case when activity = 'rated_ticket' then freshdesk_score(features ->> '$.score') end as score,
    subject, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
