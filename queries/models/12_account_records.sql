-- What each source says of an account or organization, by its newest record. id: the one by which others know it: its own, but where
-- another system describes something else under that number (organization 1001 of one helpdesk is not company 1001 of another), the
-- later system of the config says its source with it.
-- table: work.account_records
-- grain: one row per source and account_ref
-- order: source, account_ref
-- reads: work.landed_accounts, work.inputs
with landed as (
    select
        inputs.source, inputs.source_position, inputs.preset, accounts.file_id, inputs.file_no, accounts.recno,
        accounts.rec_version, accounts.rank, accounts.account_ref, coalesce(accounts.kind, 'account') as kind, accounts.name,
        accounts.parent_ref, accounts.owner, accounts.owner_ref, accounts.arr, accounts.segment,
        accounts.started_at, accounts.started_precision, accounts.churned_at, accounts.churned_precision,
        accounts.external_ids, accounts.timezone, accounts.merged_into, coalesce(accounts.deleted, false) as deleted
    from work.landed_accounts as accounts
    join work.inputs as inputs on inputs.file_id = accounts.file_id
    where accounts.account_ref is not null
),

-- A log that repeats its account in every row gives millions of these: a greatest tuple is cheaper than a window.
newest as (
    select
        source, account_ref,
        max({
            'version': coalesce(rec_version, timestamp '0001-01-01'), 'rank': coalesce(rank, 0),
            'file_no': file_no, 'recno': recno, 'file_id': file_id
        }) as place
    from landed
    group by source, account_ref
),

winners as (
    select source, account_ref, place.file_id, place.recno
    from newest
),

firsts as (
    select account_ref, kind, arg_min(work.system_of(preset), source_position) as system
    from landed
    group by account_ref, kind
    having count(distinct work.system_of(preset)) > 1
)

select
    landed.file_id, landed.recno, landed.source, landed.source_position, landed.preset, landed.account_ref, landed.kind,
    landed.name, landed.parent_ref, landed.owner, landed.owner_ref, landed.arr, landed.segment,
    landed.started_at, landed.started_precision, landed.churned_at, landed.churned_precision,
    landed.external_ids, landed.timezone, landed.merged_into, landed.deleted,
    case when firsts.system <> work.system_of(landed.preset) then landed.source || ':' || landed.account_ref else landed.account_ref end as id
from landed
left join firsts on firsts.account_ref = landed.account_ref and firsts.kind = landed.kind
join winners
    on winners.file_id = landed.file_id and winners.recno = landed.recno and winners.account_ref = landed.account_ref
