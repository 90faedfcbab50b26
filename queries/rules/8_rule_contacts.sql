-- The contacts for which each persona rule holds.
-- table: work.rule_contacts
-- grain: one row per rule and contact
-- order: rule, contact_id
-- reads: work.rule_literals, work.literal_values, work.people
with literals as (
    select rule, clause, literal, column_name, negate
    from work.rule_literals
    where starts_with(column_name, 'contacts.')
),

subjects as (
    select contact_id, account_id, title
    from work.people
    where role = 'customer' and first_record
),

cells as (
    select contact_id, 'contacts.contact_id' as column_name, contact_id as value from subjects
    union all
    select contact_id, 'contacts.account_id' as column_name, account_id as value from subjects
    union all
    select contact_id, 'contacts.title' as column_name, title as value from subjects
),

columns as (
    select distinct literal, column_name from literals
),

matches as (
    select cells.contact_id, columns.literal
    from columns
    inner join cells on cells.column_name = columns.column_name
    inner join work.literal_values as matched on matched.literal = columns.literal and matched.value = cells.value
),

clauses as (
    select literals.rule, literals.clause, subjects.contact_id,
        bool_and((matches.literal is not null) <> literals.negate) as holds
    from literals
    cross join subjects
    left join matches on matches.contact_id = subjects.contact_id and matches.literal = literals.literal
    group by literals.rule, literals.clause, subjects.contact_id
)

select distinct rule, contact_id
from clauses
where holds
