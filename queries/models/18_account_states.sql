-- What was known of each account over time, from the versions of its records that were landed, as rules on accounts see it. The last
-- state is main.accounts. Whose record it is, who owns it and which records are left out is told as it is known today. The first
-- state holds from ever and the last one for ever; a source whose records carry no version says the same all the time.
-- table: work.account_states
-- grain: one row per account and stretch of time without a change
-- order: account_id, state
-- reads: main.accounts, work.landed_accounts, work.inputs, work.account_records, work.account_keys, work.people, work.our_people
with landed as (
    select inputs.source, accounts.account_ref, accounts.rec_version, coalesce(accounts.rank, 0) as rank, inputs.file_no, accounts.recno, accounts.file_id
    from work.landed_accounts as accounts
    inner join work.inputs as inputs on inputs.file_id = accounts.file_id
    where accounts.rec_version is not null and accounts.account_ref is not null and not coalesce(accounts.deleted, false)
),

changed as (
    select source, account_ref
    from landed
    group by source, account_ref
    having min(rec_version) <> max(rec_version)
),

-- of one version the newest copy
versions as (
    select landed.source, landed.account_ref, landed.rec_version,
        max({'rank': landed.rank, 'file_no': landed.file_no, 'recno': landed.recno, 'file_id': landed.file_id}) as place
    from landed
    inner join changed on changed.source = landed.source and changed.account_ref = landed.account_ref
    group by landed.source, landed.account_ref, landed.rec_version
),

-- what describes an account, in the order in which it speaks: see 16_accounts
descriptions as (
    select keys.account_id, records.source, records.account_ref,
        row_number() over (partition by keys.account_id order by keys.how <> 'own', records.source_position, records.account_ref) as place
    from work.account_records as records
    inner join work.account_keys as keys on keys.id = coalesce(records.id, records.account_ref) and keys.how in ('own', 'alias')
    where not records.deleted
        and (records.kind = 'account' or not exists (select 1 from work.account_records where kind = 'account'))
),

changing as (
    select distinct descriptions.account_id
    from descriptions
    inner join changed on changed.source = descriptions.source and changed.account_ref = descriptions.account_ref
),

-- the records of these accounts over time; one that never changed is one piece
pieces as (
    select descriptions.account_id, descriptions.place as description, versions.rec_version as changed_at,
        coalesce(versions.place.file_id, records.file_id) as file_id, coalesce(versions.place.recno, records.recno) as recno, records.account_ref,
        lag(versions.rec_version) over by_version is null as first,
        lead(versions.rec_version) over by_version as next_at
    from changing
    inner join descriptions on descriptions.account_id = changing.account_id
    inner join work.account_records as records on records.source = descriptions.source and records.account_ref = descriptions.account_ref
    left join versions on versions.source = descriptions.source and versions.account_ref = descriptions.account_ref
    window by_version as (partition by descriptions.account_id, descriptions.place order by versions.rec_version)
),

told as (
    select pieces.account_id, pieces.description,
        case when pieces.first then timestamp '0001-01-01' else pieces.changed_at end as from_ts,
        coalesce(pieces.next_at, timestamp '9999-12-31') as to_ts,
        accounts.name, accounts.segment, coalesce(our_people.name, accounts.owner, people.name) as owner, accounts.arr,
        accounts.started_at, accounts.churned_at, parents.account_id as parent_account_id,
        case when accounts.timezone in (select name from pg_timezone_names()) then accounts.timezone end as timezone
    from pieces
    inner join work.landed_accounts as accounts
        on accounts.file_id = pieces.file_id and accounts.recno = pieces.recno and accounts.account_ref = pieces.account_ref
    inner join work.inputs as inputs on inputs.file_id = pieces.file_id
    left join work.people as people on people.source = inputs.source and people.contact_ref = accounts.owner_ref
    left join work.our_people as our_people on our_people.email = lower(trim(accounts.owner))
    left join work.account_keys as parents on parents.id = accounts.parent_ref and parents.account_id <> pieces.account_id
),

moments as (
    select distinct account_id, from_ts from told
),

described as (
    select moments.account_id, moments.from_ts,
        max(moments.from_ts) over (partition by moments.account_id) = moments.from_ts as newest,
        arg_min(told.name, told.description) as name,
        arg_min(told.segment, told.description) as segment,
        arg_min(told.owner, told.description) as owner,
        arg_min(told.arr, told.description) as arr,
        arg_min(told.started_at, told.description) as started_at,
        arg_min(told.churned_at, told.description) as churned_at,
        arg_min(told.parent_account_id, told.description) as parent_account_id,
        arg_min(told.timezone, told.description) as timezone
    from moments
    inner join told
        on told.account_id = moments.account_id and told.from_ts <= moments.from_ts and told.to_ts > moments.from_ts
    group by moments.account_id, moments.from_ts
),

starts as (
    select account_id, max(case when newest then started_at end) is null as by_deal, max(from_ts) as last_at
    from described
    group by account_id
),

states as (
    select described.account_id, described.from_ts,
        work.scrubbed(coalesce(described.name, described.account_id)) as name,
        work.scrubbed(described.segment) as segment,
        work.scrubbed(described.owner) as owner,
        described.arr,
        -- without a start in its records the account starts with a deal, whichever state it is in
        coalesce(described.started_at, case when starts.by_deal then accounts.started_at end) as started_at,
        described.churned_at, described.parent_account_id, accounts.created_from, described.timezone
    from described
    inner join starts on starts.account_id = described.account_id
    inner join main.accounts as accounts on accounts.account_id = described.account_id
    where not described.newest
    union all
    select accounts.account_id, coalesce(starts.last_at, timestamp '0001-01-01') as from_ts,
        accounts.name, accounts.segment, accounts.owner, accounts.arr, accounts.started_at, accounts.churned_at,
        accounts.parent_account_id, accounts.created_from, accounts.timezone
    from main.accounts as accounts
    left join starts on starts.account_id = accounts.account_id
),

changes as (
    select account_id, from_ts, name, segment, owner, arr, started_at, churned_at, parent_account_id, created_from, timezone
    from (
        select account_id, from_ts, name, segment, owner, arr, started_at, churned_at, parent_account_id, created_from, timezone,
            row(name, segment, owner, arr, started_at, churned_at, parent_account_id, timezone) as now,
            lag(row(name, segment, owner, arr, started_at, churned_at, parent_account_id, timezone)) over by_time as before,
            row_number() over by_time as place
        from states
        window by_time as (partition by account_id order by from_ts)
    )
    where place = 1 or now is distinct from before
)

select account_id, row_number() over by_time as state, from_ts,
    coalesce(lead(from_ts) over by_time, timestamp '9999-12-31') as to_ts,
    name, segment, owner, arr, started_at, churned_at, parent_account_id, created_from, timezone
from changes
window by_time as (partition by account_id order by from_ts)
