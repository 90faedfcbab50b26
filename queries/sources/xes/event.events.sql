-- Events of a log: one row per event, with the attributes of its case as case:…. An activity may tell its whole life; it happened when it
-- was completed, and where a log never says so, when it began.
-- requires: case:concept:name, concept:name, time:timestamp
-- optional: case:account, lifecycle:transition, identity:id, org:resource, org:role, org:group, channel, direction, name, stage, visit
-- optional: day_only, concept:instance, cost:total, source
-- alias: case:account = case:account_id | case:customer | case:customer_id | case:company | account | account_id | customer | customer_id | company
-- alias: identity:id = identity
with records as (
    select
        recno, line, "case:concept:name" as case_id, "concept:name" as activity, "time:timestamp" as happened_text, name, stage, visit, source,
        "case:account" as account, nullif(trim("identity:id"), '') as identity, "concept:instance" as instance, "cost:total" as cost,
        "org:resource" as resource, "org:role" as role, "org:group" as team, "lifecycle:transition" as transition,
        connector_flag(day_only) as day_only,
        xes_word(channel, ['email', 'chat', 'call', 'meeting', 'web', 'portal', 'api', 'note', 'sms', 'social', 'system', 'ticket']) as channel,
        coalesce(xes_word(direction, ['inbound', 'outbound', 'unknown']), 'internal') as direction,
        xes_progress("lifecycle:transition") as progress,
        connector_instant("time:timestamp") as happened_at
    from stage
),

seen as (
    select
        records.*,
        min(progress) over (partition by activity) as furthest,
        count(account) over () > 0 as accounts_named,
        md5(concat_ws(chr(31), case_id, activity, happened_text, coalesce(transition, ''), coalesce(resource, ''), coalesce(team, ''))) as digest
    from records
),

-- events that are alike in everything are told apart by their order
numbered as (
    select seen.*, row_number() over (partition by coalesce(identity, '') || activity || digest order by recno) as copy
    from seen
),

judged as (
    select
        numbered.*,
        case when progress > furthest then 'lifecycle_not_complete' end as skip,
        coalesce(
            absent('concept:name', activity),
            absent('time:timestamp', happened_text),
            bad_instant('time:timestamp', happened_text, happened_at),
            absent('concept:name of the trace', case_id)
        ) as fault
    from numbered
)

select
    recno, line, 0 as idx, 'event' as object,
    case when identity is not null then case_id || '/' || identity || '/' || activity else digest || '#' || copy end as rec_key, 0 as rank,
    case when day_only then date_trunc('day', happened_at) else happened_at end as ts,
    case when day_only then 'day' else instant_precision(happened_text) end as ts_precision,
    connector_known(happened_text) as ts_zone,
    xes_account(account, case_id, accounts_named) as account_ref, case_id, activity,
    coalesce(channel, 'system') as channel, direction,
    case when direction = 'internal' then 'internal' else 'public' end as visibility,
    'human' as automation,
    case direction when 'inbound' then 'customer' when 'unknown' then 'unknown' else 'agent' end as actor_type,
    resource, coalesce(team, role) as team, 'case:' || case_id as thread_id, name as subject,
    without_nulls(json_object(
        'transition', case when progress > 0 then lower(trim(transition)) end, 'role', role, 'instance', instance, 'stage', stage,
        'visit', try_cast(visit as bigint), 'cost', try_cast(cost as double), 'source', source
    )) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
