-- The ids that name an account: its own, those of the accounts merged into it, its ids in other systems, and, where the config
-- allows it, an id in a table source that nothing describes. One namespace: C1 is one account in whatever source.
-- table: work.account_keys
-- grain: one row per id that names exactly one account
-- order: id
-- reads: work.account_records, work.met_accounts, work.overrides, work.settings
with recursive

-- organizations are accounts only where no source describes accounts
records as (
    select source_position, coalesce(id, account_ref) as account_ref, merged_into, external_ids, deleted
    from work.account_records
    where kind = 'account' or not exists (select 1 from work.account_records where kind = 'account')
),

described as (
    select account_ref as id, min(source_position) as position, bool_and(deleted) as deleted, min(merged_into) as merged_into
    from records
    group by account_ref
),

external_ids as (
    select distinct external.id, records.account_ref
    from records
    cross join unnest(records.external_ids) as external (id)
    where not records.deleted and external.id is not null and external.id <> records.account_ref
),

sole_claims as (
    select id, min(account_ref) as account_ref
    from external_ids
    group by id
    having count(*) = 1
),

-- an account leads to the one it was merged into, or to the one that gives it as its id in another system
steps as (
    select described.id, coalesce(merged.id, sole_claims.account_ref) as next
    from described
    left join described as merged on merged.id = described.merged_into and merged.id <> described.id
    left join sole_claims on sole_claims.id = described.id
    where merged.id is not null or sole_claims.id is not null
),

-- union, not union all: a circle ends the recursion
reach as (
    select id, next from steps
    union
    select reach.id, steps.next
    from reach
    join steps on steps.id = reach.next
),

-- a chain ends where no step leads on; a circle, at its first account in source order
ends as (
    select
        reach.id, reach.next as end_id,
        row_number() over (partition by reach.id order by described.position, reach.next) as place
    from reach
    join described on described.id = reach.next
    left join steps on steps.id = reach.next
    left join reach as circle on circle.id = reach.next and circle.next = reach.next
    where steps.id is null or circle.id is not null
),

own as (
    select
        described.id, coalesce(ends.end_id, described.id) as account,
        case when coalesce(ends.end_id, described.id) = described.id then 'own' else 'alias' end as how
    from described
    left join ends on ends.id = described.id and ends.place = 1
),

living as (
    select own.id, own.account, own.how
    from own
    join described on described.id = own.account
    where not described.deleted
),

external as (
    select external_ids.id, min(living.account) as account, 'external' as how
    from external_ids
    join living on living.id = external_ids.account_ref
    left join described on described.id = external_ids.id
    where described.id is null
    group by external_ids.id
    having count(distinct living.account) = 1
),

claimed as (
    select id from described
    union
    select id from external_ids
    union
    select key as id from work.overrides
),

created as (
    select distinct met.account_ref as id, met.account_ref as account, 'created' as how
    from work.met_accounts as met
    cross join work.settings as settings
    where met.preset = 'table' and settings.create_key
        and not exists (select 1 from claimed where claimed.id = met.account_ref)
),

keys as (
    select id, account, how from living
    union all
    select id, account, how from external
    union all
    select id, account, how from created
)

select
    id,
    -- a customer that is known by an address is published under its hash
    case when work.may_hold_address(account) then 'id-' || substr(sha256(lower(account)), 1, 16) else account end as account_id,
    how
from keys
