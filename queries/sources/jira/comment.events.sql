-- Comments as the table of a connector. Whether the customer could read one is said; whether he wrote it is not, so it counts as contact
-- of no known side.
-- requires: id, issue_id, author_id, is_public, created
-- optional: updated, _fivetran_synced
with records as (
    select
        recno, line, id, issue_id, created, updated, _fivetran_synced, lower(is_public) = 'false' as is_internal,
        connector_instant(created) as said_at, connector_instant(updated) as changed_at
    from stage
),

judged as (
    select
        records.*,
        coalesce(
            absent('id', id),
            absent('issue_id', issue_id),
            absent('created', created),
            bad_instant('created', created, said_at),
            bad_instant('updated', updated, changed_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'comment' as object, id as rec_key, connector_version(changed_at, _fivetran_synced) as rec_version, 15 as rank,
    said_at as ts, instant_precision(created) as ts_precision, connector_known(created) as ts_zone,
    'ticket:' || issue_id as about_ref, issue_id as case_id,
    case when is_internal then 'noted_ticket' else 'replied_to_ticket' end as activity, 'portal' as channel,
    case when is_internal then 'internal' else 'unknown' end as direction,
    case when is_internal then 'internal' else 'public' end as visibility,
    'human' as automation, case when is_internal then 'agent' end as actor_type, 'ticket:' || issue_id as thread_id,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
