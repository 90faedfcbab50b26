-- Events of an object-centric log (OCEL 2.0 JSON). Of the objects that an event touches one is its case, one its account; an object by
-- itself is no event.
-- requires: id, type
-- optional: time, attributes, relationships
-- wrapper: events, objects
with told as (
    select
        recno, line, id, type, time, case_id, account, thread, coalesce(resource, ocel_attribute(attributes, 'resource')) as resource,
        ocel_attribute(attributes, 'team') as team, ocel_attribute(attributes, 'touchpoint') as name,
        ocel_attribute(attributes, 'stage') as stage, ocel_attribute(attributes, 'source') as source,
        connector_flag(ocel_attribute(attributes, 'day_only')) as day_only,
        xes_word(
            ocel_attribute(attributes, 'channel'),
            ['email', 'chat', 'call', 'meeting', 'web', 'portal', 'api', 'note', 'sms', 'social', 'system', 'ticket']
        ) as channel,
        coalesce(xes_word(ocel_attribute(attributes, 'direction'), ['inbound', 'outbound', 'unknown']), 'internal') as direction,
        connector_instant(time) as happened_at
    from ocel_events('stage')
),

judged as (
    select
        told.*,
        coalesce(
            absent('id', id),
            absent('type', type),
            bad_instant('time', time, happened_at),
            case
                when case_id is null
                then {
                    'name': 'relationships', 'code': 'missing_value',
                    'reason': 'the event is related to no object that could be its case; export it with its relationships'
                }
            end
        ) as fault
    from told
)

select
    recno, line, 0 as idx, 'event' as object, id as rec_key, 0 as rank,
    case when day_only then date_trunc('day', happened_at) else happened_at end as ts,
    case when day_only then 'day' else instant_precision(time) end as ts_precision, connector_known(time) as ts_zone,
    account as account_ref, case_id, type as activity,
    coalesce(channel, 'system') as channel, direction,
    case when direction = 'internal' then 'internal' else 'public' end as visibility, 'human' as automation,
    case direction when 'inbound' then 'customer' when 'unknown' then 'unknown' else 'agent' end as actor_type,
    resource, team, coalesce(thread, 'case:' || case_id) as thread_id, name as subject,
    without_nulls(json_object('stage', stage, 'source', source)) as features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
