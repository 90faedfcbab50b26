-- Parts of conversations as rows of their own, as connectors deliver them: what was said after the first message, notes, and changes.
-- A part that was redacted comes again with a newer updated_at.
-- requires: id, conversation_id, part_type, created_at
-- optional: author, author_id, author_type, body, redacted, assigned_to, assigned_to_id, updated_at, _fivetran_synced
with records as (
    select
        recno, line, id, conversation_id, part_type, created_at, intercom_words(body, redacted) as body, updated_at, _fivetran_synced,
        coalesce(author_type, try(author ->> '$.type')) as author_type,
        coalesce(author_id, try(author ->> '$.id')) as author_id,
        try(author ->> '$.name') as author_name,
        coalesce(assigned_to_id, try(assigned_to ->> '$.id')) as assigned_to,
        intercom_instant(created_at) as ts, intercom_instant(updated_at) as changed_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(
            absent('id', id),
            absent('conversation_id', conversation_id),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, ts),
            bad_instant('updated_at', updated_at, changed_at)
        ) as fault
    from records
),

said as (
    select judged.*, unnest(intercom_told(coalesce(part_type, 'part'), body, assigned_to)) as told
    from judged
),

-- a part may come again, rewritten: each of its copies is the first answer
answers as (
    select
        said.*,
        told.activity = 'replied_to_ticket' and intercom_side(author_type) = 'agent'
        and rank() over (
            partition by conversation_id, told.activity, intercom_side(author_type) order by ts, id
        ) = 1 as is_first,
        -- nobody had it, and nobody has it
        fault is null and told.activity = 'reassigned_ticket' and assigned_to is null
        and count(assigned_to) over (partition by conversation_id order by ts, id) = 0 as is_unassigned_still
    from said
)

select
    recno, line, told.slot::integer as idx, 'part' as object, id as rec_key,
    connector_version(changed_at, _fivetran_synced) as rec_version, 20 as rank,
    intercom_same(told.activity, conversation_id, ts) as same_as,
    case when is_first then 'first_response:' || conversation_id end as replaces,
    ts, intercom_precision(created_at) as ts_precision, intercom_known(created_at) as ts_zone,
    'ticket:' || conversation_id as about_ref, intercom_ref(author_type, author_id) as actor_ref, conversation_id as case_id, told.activity,
    case when told.field is not null then 'changed_ticket' end as activity_unchanged,
    case when told.slot = 0 then 'chat' else 'ticket' end as channel,
    case when told.activity = 'replied_to_ticket' then intercom_direction(author_type) else 'internal' end as direction,
    case when told.activity = 'replied_to_ticket' then 'public' else 'internal' end as visibility,
    case when intercom_side(author_type) = 'bot' then 'system' else 'human' end as automation,
    case when intercom_side(author_type) = 'bot' then 'author bot' end as automation_reason,
    intercom_side(author_type) as actor_type, case when intercom_side(author_type) = 'agent' then author_name end as resource,
    'ticket:' || conversation_id as thread_id, told.field, told.value as value_to,
    case when told.slot = 4 then without_nulls(json_object('part_type', part_type)) end as features,
    case when is_unassigned_still then 'assigned_to_nobody' end as skip,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from answers
