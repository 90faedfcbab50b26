-- What each source says of an account or organization, by its newest record.
-- table: work.account_records
-- grain: one row per source and account_ref
-- order: source, account_ref
-- reads: work.landed_accounts, work.inputs, work.lost_records
with kept as (
    select
        inputs.source, inputs.source_position, inputs.preset, inputs.file_no, accounts.recno,
        accounts.rec_version, accounts.rank, accounts.account_ref, coalesce(accounts.kind, 'account') as kind, accounts.name,
        accounts.parent_ref, accounts.owner, accounts.owner_ref, accounts.arr, accounts.segment,
        accounts.started_at, accounts.started_precision, accounts.churned_at, accounts.churned_precision,
        accounts.external_ids, accounts.timezone, accounts.merged_into, coalesce(accounts.deleted, false) as deleted
    from work.landed_accounts as accounts
    join work.inputs as inputs on inputs.file_id = accounts.file_id
    left join work.lost_records as lost
        on lost.file_id = accounts.file_id and lost.recno = accounts.recno and lost.object = accounts.object and lost.rec_key = accounts.rec_key
    where accounts.account_ref is not null
        and lost.file_id is null
),

-- A log that repeats its account in every row gives millions of these: a greatest tuple is cheaper than a window.
newest as (
    select
        source, account_ref,
        max(row(coalesce(rec_version, timestamp '0001-01-01'), coalesce(rank, 0), file_no, recno)) as place
    from kept
    group by source, account_ref
)

select
    kept.source, kept.source_position, kept.preset, kept.account_ref, kept.kind, kept.name, kept.parent_ref, kept.owner, kept.owner_ref,
    kept.arr, kept.segment, kept.started_at, kept.started_precision, kept.churned_at, kept.churned_precision,
    kept.external_ids, kept.timezone, kept.merged_into, kept.deleted
from kept
join newest
    on newest.source = kept.source and newest.account_ref = kept.account_ref
    and newest.place = row(coalesce(kept.rec_version, timestamp '0001-01-01'), coalesce(kept.rank, 0), kept.file_no, kept.recno)
