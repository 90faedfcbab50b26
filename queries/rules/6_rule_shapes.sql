-- The shapes for which each event rule holds: those that pass every literal of one of its clauses.
-- table: work.rule_shapes
-- grain: one row per rule and shape
-- order: rule, shape
-- reads: work.rule_literals, work.literal_values, work.value_codes, work.marked_events
with literals as (
    select rule, clause, literal, negate
    from work.rule_literals
    where starts_with(column_name, 'events.')
),

shapes as (
    select distinct shape from work.marked_events
),

-- one value stands for all of its code
codes as (
    select column_name, code, mask, min(value) as value
    from work.value_codes
    group by column_name, code, mask
),

columns as (
    select distinct literal, column_name from work.rule_literals
),

matches as (
    select codes.code, codes.mask, matched.literal
    from codes
    inner join columns on columns.column_name = codes.column_name
    inner join work.literal_values as matched on matched.literal = columns.literal and matched.value = codes.value
),

masks as (
    select distinct mask from codes
),

shape_literals as (
    select shapes.shape, matches.literal
    from shapes
    cross join masks
    inner join matches on matches.mask = masks.mask and matches.code = shapes.shape & masks.mask
),

clauses as (
    select literals.rule, literals.clause, shapes.shape,
        bool_and((shape_literals.literal is not null) <> literals.negate) as holds
    from literals
    cross join shapes
    left join shape_literals on shape_literals.shape = shapes.shape and shape_literals.literal = literals.literal
    group by literals.rule, literals.clause, shapes.shape
)

select distinct rule, shape
from clauses
where holds
