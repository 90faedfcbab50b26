-- For which activities the rules look at a column: most clauses ask for certain activities, so that what else they ask for need be
-- judged on those events only. A clause that does not looks at all events; '' stands for an event without an activity.
-- table: work.rule_activities
-- grain: one row per column of events that a rule names and activity of an event
-- order: column_name, activity
-- reads: work.rule_literals, main.events
with literals as (
    select rule, clause, column_name, op, operands, negate
    from work.rule_literals
    where starts_with(column_name, 'events.')
),

activities as (
    select distinct coalesce(activity, '') as activity from main.events
),

asked as (
    select rule, clause, unnest(operands) as activity
    from literals
    where column_name = 'events.activity' and op = 'in' and not negate
),

choosy as (
    select distinct rule, clause from asked
)

select literals.column_name, activities.activity
from literals
inner join asked on asked.rule = literals.rule and asked.clause = literals.clause
inner join activities on activities.activity = asked.activity
union
select literals.column_name, activities.activity
from literals
left join choosy on choosy.rule = literals.rule and choosy.clause = literals.clause
cross join activities
where choosy.rule is null
