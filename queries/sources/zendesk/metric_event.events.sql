-- Ticket metric events: the clocks of Zendesk. Only a breached target of an SLA is something that happened; that a clock starts,
-- pauses, ends or gets a target is told by the changes of the ticket. A target that was breached once and is void since is deleted.
-- requires: id, ticket_id, metric, type, time
-- optional: instance_id, deleted
-- wrapper: ticket_metric_events
with records as (
    select
        recno, line, id, ticket_id, time, instance_id,
        lower(metric) as metric,
        lower(type) as kind,
        lower(deleted) = 'true' as is_deleted,
        instant(time, 'UTC') as breached_at
    from stage
),

judged as (
    select
        records.*,
        case
            when kind is distinct from 'breach' then 'clock_of_metric'
            when is_deleted then 'deleted'
        end as skip,
        coalesce(
            absent('id', id),
            case
                when kind = 'breach' and is_deleted is not true
                then coalesce(absent('ticket_id', ticket_id), absent('time', time), bad_instant('time', time, breached_at))
            end
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'metric_event' as object, id as rec_key, 0 as rank,
    breached_at as ts, instant_precision(time) as ts_precision, instant_known(time, null) as ts_zone,
    'ticket:' || ticket_id as about_ref, ticket_id as case_id,
    'breached_sla' as activity, 'ticket' as channel, 'internal' as direction, 'internal' as visibility,
    'system' as automation, 'metric event' as automation_reason, 'system' as actor_type,
    'ticket:' || ticket_id as thread_id, metric as field,
    -- the first reply, or a later one
    without_nulls(json_object('metric', metric, 'instance', try_cast(instance_id as integer))) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
