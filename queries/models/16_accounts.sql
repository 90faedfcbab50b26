-- The accounts: described by a record, or created from an id in a table source or from a company's mail domain. Where several
-- sources describe one account, its own record speaks before those of its other ids, then the source that the config names first.
-- Of several rows that one source has of one account (a log repeats its account in every row) the latest version counts, else the
-- last in file order: work.account_records. It speaks whole: a field that it leaves empty is not looked up in an older row.
-- Without a start in a record, the account starts with the close of its first won deal.
-- table: main.accounts
-- grain: one row per account
-- order: account_id
-- reads: work.account_keys, work.account_records, work.people, work.our_people, work.domain_claims, work.landed_events, work.inputs, work.lost_records, work.account_refs, work.topics
with descriptions as (
    select
        keys.account_id, records.name, records.segment, records.arr,
        case when records.timezone in (select name from pg_timezone_names()) then records.timezone end as timezone,
        records.started_at, coalesce(records.started_precision, 'second') as started_precision,
        records.churned_at, coalesce(records.churned_precision, 'second') as churned_precision,
        coalesce(our_people.name, records.owner, people.name) as owner,
        parents.account_id as parent_account_id,
        row_number() over (partition by keys.account_id order by keys.how <> 'own', records.source_position, records.account_ref) as place
    from work.account_records as records
    join work.account_keys as keys on keys.id = coalesce(records.id, records.account_ref) and keys.how in ('own', 'alias')
    left join work.people as people on people.source = records.source and people.contact_ref = records.owner_ref
    left join work.our_people as our_people on our_people.email = lower(trim(records.owner))
    left join work.account_keys as parents on parents.id = records.parent_ref and parents.account_id <> keys.account_id
    where not records.deleted
        and (records.kind = 'account' or not exists (select 1 from work.account_records where kind = 'account'))
),

described as (
    select
        account_id,
        arg_min(name, place) as name,
        arg_min(segment, place) as segment,
        arg_min(owner, place) as owner,
        arg_min(arr, place) as arr,
        arg_min(started_at, place) as started_at,
        arg_min(case when started_at is not null then started_precision end, place) as started_precision,
        arg_min(churned_at, place) as churned_at,
        arg_min(case when churned_at is not null then churned_precision end, place) as churned_precision,
        arg_min(parent_account_id, place) as parent_account_id,
        arg_min(timezone, place) as timezone
    from descriptions
    group by account_id
),

created as (
    select account_id, min(id) as name, 'key' as created_from
    from work.account_keys
    where how = 'created'
    group by account_id
    union all
    select account_id, domain as name, 'domain' as created_from
    from work.domain_claims
    where created
),

deals as (
    select
        coalesce(refs.account_id, topics.account_id) as account_id, events.ts, events.ts_precision,
        row_number() over (
            partition by coalesce(refs.account_id, topics.account_id)
            order by events.ts, events.ts_precision, inputs.file_no, events.recno, events.idx
        ) as place
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.account_refs as refs on refs.source = inputs.source and refs.account_ref = events.account_ref
    left join work.topics as topics on topics.source = inputs.source and topics.ref = events.about_ref
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    where events.activity = 'won_deal'
        and lost.file_id is null
),

accounts as (
    select
        account_id, name, segment, owner, arr, started_at, started_precision, churned_at, churned_precision,
        parent_account_id, timezone, 'record' as created_from
    from described
    union all
    select
        account_id, name, null, null, null, null, null, null, null,
        null, null, created_from
    from created
)

select
    accounts.account_id,
    work.scrubbed(coalesce(accounts.name, accounts.account_id)) as name,
    work.scrubbed(accounts.segment) as segment,
    work.scrubbed(accounts.owner) as owner,
    accounts.arr,
    coalesce(accounts.started_at, deals.ts) as started_at,
    case when accounts.started_at is not null then accounts.started_precision else deals.ts_precision end as started_precision,
    accounts.churned_at, accounts.churned_precision,
    accounts.parent_account_id, accounts.created_from, accounts.timezone
from accounts
left join deals on deals.account_id = accounts.account_id and deals.place = 1
