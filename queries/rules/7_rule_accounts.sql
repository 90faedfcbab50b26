-- The states of accounts for which each segment rule holds.
-- table: work.rule_accounts
-- grain: one row per rule, account and state
-- order: rule, account_id, state
-- reads: work.rule_literals, work.literal_values, work.account_states
with literals as (
    select rule, clause, literal, column_name, negate
    from work.rule_literals
    where starts_with(column_name, 'accounts.')
),

subjects as (
    select
        account_id, state, name, segment, owner, arr, started_at, churned_at, parent_account_id, created_from, timezone
    from work.account_states
),

cells as (
    select account_id, state, 'accounts.account_id' as column_name, account_id as value from subjects
    union all
    select account_id, state, 'accounts.name' as column_name, name as value from subjects
    union all
    select account_id, state, 'accounts.segment' as column_name, segment as value from subjects
    union all
    select account_id, state, 'accounts.owner' as column_name, owner as value from subjects
    union all
    select account_id, state, 'accounts.arr' as column_name, cast(arr as varchar) as value from subjects
    union all
    select account_id, state, 'accounts.started_at' as column_name, cast(started_at as varchar) as value from subjects
    union all
    select account_id, state, 'accounts.churned_at' as column_name, cast(churned_at as varchar) as value from subjects
    union all
    select account_id, state, 'accounts.parent_account_id' as column_name, parent_account_id as value from subjects
    union all
    select account_id, state, 'accounts.created_from' as column_name, created_from as value from subjects
    union all
    select account_id, state, 'accounts.timezone' as column_name, timezone as value from subjects
),

columns as (
    select distinct literal, column_name from literals
),

matches as (
    select cells.account_id, cells.state, columns.literal
    from columns
    inner join cells on cells.column_name = columns.column_name
    inner join work.literal_values as matched on matched.literal = columns.literal and matched.value = cells.value
),

clauses as (
    select literals.rule, literals.clause, subjects.account_id, subjects.state,
        bool_and((matches.literal is not null) <> literals.negate) as holds
    from literals
    cross join subjects
    left join matches
        on matches.account_id = subjects.account_id and matches.state = subjects.state and matches.literal = literals.literal
    group by literals.rule, literals.clause, subjects.account_id, subjects.state
)

select distinct rule, account_id, state
from clauses
where holds
