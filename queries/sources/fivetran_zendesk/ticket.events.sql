-- Tickets of a warehouse: their opening. What happened next is told by the tables of comments and of field history. The opening is
-- the same event as the comment that was written in its second. A ticket that is deleted tells only that.
-- requires: id, subject, requester_id, status, created_at
-- optional: submitter_id, is_public, priority, type, via_channel, tags, problem_id, updated_at, _fivetran_deleted, _sdc_deleted_at
-- alias: via_channel = via | created_channel
-- alias: _fivetran_deleted = is_deleted
-- alias: _sdc_deleted_at = _ab_cdc_deleted_at
with records as (
    select
        recno, line, id, subject, requester_id, created_at, priority, type, tags, problem_id, updated_at,
        zendesk_via(via_channel) as via_name,
        coalesce(submitter_id, requester_id) as submitter_id,
        coalesce(lower(is_public) = 'false', false) as is_note,
        coalesce(lower(status) = 'deleted', false) as is_deleted,
        -- a row that the connector does not find any more does not say since when
        connector_flag(_fivetran_deleted) or _sdc_deleted_at is not null as is_gone,
        connector_instant(created_at) as opened_at, connector_instant(updated_at) as changed_at
    from stage
),

judged as (
    select
        records.*,
        zendesk_system(via_name, submitter_id) as by_system,
        case when is_gone and not is_deleted then 'deleted' end as skip,
        coalesce(
            absent('id', id),
            case
                when is_deleted then coalesce(absent('updated_at', updated_at), bad_instant('updated_at', updated_at, changed_at))
                else coalesce(absent('created_at', created_at), bad_instant('created_at', created_at, opened_at))
            end
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, 38 as rank,
    'zendesk_opening:' || id || '@' || whole_second(opened_at) as same_as,
    opened_at as ts, instant_precision(created_at) as ts_precision, connector_known(created_at) as ts_zone,
    'ticket:' || id as about_ref, 'user:' || requester_id as contact_ref, 'user:' || nullif(submitter_id, '-1') as actor_ref,
    id as case_id, 'opened_ticket' as activity, zendesk_channel(via_name) as channel,
    case when is_note then 'internal' end as direction,
    case when is_note then 'internal' else 'public' end as visibility,
    case when by_system then 'system' else 'human' end as automation,
    case when by_system then 'via rule' end as automation_reason,
    case when by_system then 'system' end as actor_type,
    'ticket:' || id as thread_id, subject,
    without_nulls(json_object(
        'priority', priority, 'type', type, 'tags', try_cast(nullif(tags, '[]') as json), 'via', via_name, 'problem', problem_id
    )) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
where not is_deleted
union all by name
select
    recno, line, 0 as idx, 'ticket_deletion' as object, id as rec_key, 10 as rank, zendesk_deletion(id) as same_as,
    changed_at as ts, instant_precision(updated_at) as ts_precision, connector_known(updated_at) as ts_zone,
    'ticket:' || id as about_ref, 'user:' || requester_id as contact_ref, id as case_id,
    'deleted_ticket' as activity, 'ticket' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation,
    'ticket:' || id as thread_id,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
where is_deleted
