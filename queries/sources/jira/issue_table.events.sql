-- Issues as the table of a connector: their opening and resolution. Status, priority and assignee are states; issue_field_history tells
-- their changes. Statuses and people are ids.
-- requires: id, key, summary, status, created, reporter
-- optional: creator, assignee, priority, updated, resolved, _fivetran_deleted, _fivetran_synced
with records as (
    select
        recno, line, id, key as issue_key, summary, status, priority, assignee, reporter, coalesce(creator, reporter) as creator,
        created, updated, resolved, _fivetran_synced,
        connector_flag(_fivetran_deleted) as is_deleted,
        connector_instant(created) as created_at, connector_instant(updated) as updated_at, connector_instant(resolved) as resolved_at
    from stage
),

judged as (
    select
        records.*, case when is_deleted then 'deleted' end as skip,
        connector_version(updated_at, _fivetran_synced) as version,
        coalesce(
            absent('id', id),
            absent('created', created),
            bad_instant('created', created, created_at),
            bad_instant('updated', updated, updated_at),
            bad_instant('resolved', resolved, resolved_at)
        ) as fault
    from records
),

told as (
    select
        recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, version, created_at as ts, created as ts_text, id, reporter,
        'user:' || creator as actor_ref, 'opened_ticket' as activity, 'portal' as channel,
        case when creator is distinct from reporter then 'outbound' else 'inbound' end as direction, 'public' as visibility,
        case when creator is distinct from reporter then 'agent' else 'customer' end as actor_type,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived, summary as subject,
        without_nulls(json_object('key', issue_key)) as features, skip, fault
    from judged
    union all
    select
        recno, line, 1, 'resolution', id || '@' || jira_minute(resolved_at), version, resolved_at, resolved, id, reporter, null,
        'solved_ticket', 'ticket', 'internal', 'internal', 'agent', null, null, false, null, null, skip, null
    from judged
    where resolved_at is not null
    union all
    select
        judged.recno, judged.line, state.idx, 'issue_state', judged.id || ':' || state.field || '@' || whole_second(judged.updated_at),
        judged.version, judged.updated_at, judged.updated, judged.id, judged.reporter, null,
        state.activity, 'ticket', 'internal', 'internal', null, state.field, state.value, true, null, null, judged.skip, null
    from judged
    cross join lateral (
        values
            (3, 'status', judged.status, 'changed_ticket_status'),
            (4, 'priority', judged.priority, 'changed_ticket_priority'),
            (5, 'assignee', judged.assignee, 'reassigned_ticket')
    ) as state (idx, field, value, activity)
    where state.value is not null and judged.updated_at is not null
)

select
    recno, line, idx::integer as idx, object, rec_key, version as rec_version, 15 as rank,
    jira_same_resolution(activity, id, ts) as same_as, ts, instant_precision(ts_text) as ts_precision, connector_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, 'user:' || reporter as contact_ref, actor_ref, id as case_id, activity, channel, direction, visibility,
    'human' as automation, actor_type, 'ticket:' || id as thread_id, field, value_to, derived, subject, features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
