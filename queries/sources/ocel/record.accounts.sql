-- The accounts of an object-centric log: its objects of that type; where it has none, each case is one. Any other object is only met in
-- events.
-- requires: id, type
-- optional: time, attributes, relationships
-- wrapper: events, objects
with events as (
    select recno, line, account, coalesce(plausible(connector_instant(time)) and id is not null and type is not null, false) as is_sound
    from ocel_events('stage')
    where account is not null
),

objects as (
    select
        recno, line, lower(trim(type)) as type, ocel_id(id, lower(trim(type))) as account,
        ocel_attribute(ocel_attributes(attributes), 'name') as name, ocel_attribute(ocel_attributes(attributes), 'segment') as segment,
        absent('id', id) as fault
    from stage
    where time is null
),

-- an account may be met in events only
met as (
    select recno, line, account, row_number() over (partition by account order by is_sound desc, recno) as place
    from events
    where account not in (select account from objects where ocel_is_account(type) and account is not null)
)

select
    recno, line, 'account' as object, account as rec_key, 0 as rank, account as account_ref, 'organization' as kind,
    coalesce(name, account) as name, segment, [account] as external_ids,
    case when not coalesce(ocel_is_account(type), false) then 'object_of_events' end as skip,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from objects
union all by name
select
    recno, line, 'account' as object, account as rec_key, -1 as rank, account as account_ref, 'organization' as kind,
    account as name, [account] as external_ids
from met
where place = 1
