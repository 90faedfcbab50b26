-- Versions of conversations in a warehouse: one row whenever one changed. They tell the opening, a rating, and the status and assignee of
-- that moment, so that a change is where two versions differ. What was said lies in the parts.
-- requires: id, created_at, updated_at, state, source_author_id, source_author_type
-- optional: source_type, source_delivered_as, assignee_id, conversation_rating_value, conversation_rating_created_at, _fivetran_synced
with records as (
    select
        recno, line, id, state, source_type, lower(source_delivered_as) as delivered_as, assignee_id,
        source_author_type as author_type, source_author_id as author_id,
        conversation_rating_value as rating,
        created_at, intercom_instant(created_at) as opened_at,
        updated_at, intercom_instant(updated_at) as changed_at,
        coalesce(conversation_rating_created_at, updated_at) as rated_text,
        intercom_instant(coalesce(conversation_rating_created_at, updated_at)) as rated_at,
        _fivetran_synced
    from stage
),

judged as (
    select
        records.*,
        case when intercom_side(author_type) = 'customer' then 'contact:' || author_id end as contact_ref,
        connector_version(changed_at, _fivetran_synced) as version,
        coalesce(
            absent('id', id),
            absent('created_at', created_at),
            bad_instant('created_at', created_at, opened_at),
            absent('updated_at', updated_at),
            bad_instant('updated_at', updated_at, changed_at),
            bad_instant('conversation_rating_created_at', rated_text, rated_at)
        ) as fault
    from records
),

told as (
    select
        recno, line, 0 as idx, 'conversation_opening' as object, id as rec_key, version, id, opened_at as ts, created_at as ts_text,
        contact_ref, intercom_ref(author_type, author_id) as actor_ref, 'opened_ticket' as activity,
        intercom_channel(source_type) as channel, intercom_direction(author_type) as direction, 'public' as visibility,
        intercom_automation(author_type, delivered_as) as automation,
        case when intercom_automation(author_type, delivered_as) <> 'human' then coalesce('delivered_as ' || delivered_as, 'author bot') end
            as automation_reason,
        intercom_side(author_type) as actor_type, cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived,
        cast(null as double) as score, without_nulls(json_object('delivered_as', delivered_as)) as features, fault
    from judged
    union all
    select
        recno, line, 1, 'rating', id, version, id, rated_at, rated_text, contact_ref, contact_ref, 'rated_ticket',
        'web', 'inbound', 'public', 'human', null, 'customer', null, null, false, intercom_score(rating),
        cast(json_object('score', rating, 'scale', 'csat_1_5') as varchar), null
    from judged
    where rating is not null
    union all
    select
        recno, line, 2, 'conversation_state', id || ':status@' || whole_second(changed_at), version, id, changed_at, updated_at,
        contact_ref, null, 'changed_ticket_status', 'ticket', 'internal', 'internal',
        'human', null, null, 'status', lower(state), true, null, null, null
    from judged
    where state is not null and fault is null
    union all
    select
        recno, line, 3, 'conversation_state', id || ':assignee@' || whole_second(changed_at), version, id, changed_at, updated_at,
        contact_ref, null, 'reassigned_ticket', 'ticket', 'internal', 'internal',
        'human', null, null, 'assignee', assignee_id, true, null, null, null
    from judged
    where assignee_id is not null and fault is null
)

select
    recno, line, idx::integer as idx, object, rec_key, version as rec_version, 15 as rank,
    ts, intercom_precision(ts_text) as ts_precision, intercom_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, contact_ref, actor_ref, id as case_id, activity, channel, direction, visibility,
    automation, automation_reason, actor_type, 'ticket:' || id as thread_id, field, value_to, derived, score, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
