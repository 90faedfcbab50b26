-- Every id of an account that a record names, whether or not a record describes that account.
-- table: work.met_accounts
-- grain: one row per source and account_ref
-- order: source, account_ref
-- reads: work.landed_events, work.inputs, work.lost_records, work.account_records, work.contact_records, work.link_records
with named as (
    select events.file_id, events.account_ref
    from work.landed_events as events
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    where events.account_ref is not null
        and lost.file_id is null
    group by events.file_id, events.account_ref
)

select inputs.source, inputs.preset, named.account_ref
from named
join work.inputs as inputs on inputs.file_id = named.file_id
union
select source, preset, account_ref from work.account_records
union
select source, preset, account_ref from work.contact_records where account_ref is not null
union
select source, preset, account_ref from work.link_records where account_ref is not null
