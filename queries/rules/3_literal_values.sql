-- The values that match one literal. Run once per literal, with the pattern bound, so that it is compiled once.
-- table: work.literal_values
-- grain: one row per literal and value of its column that it matches
-- order: literal, value
-- reads: work.column_values
-- param: literal integer 1 number of the literal
-- param: column varchar null its column, such as events.subject
-- param: op varchar in in, re, gte, gt, lt or lte
-- param: operands varchar[] [] in: any of them; else one: a pattern, a number, or an instant in UTC
with the_values as (
    select value
    from work.column_values
    where column_name = $column::varchar
)

select $literal::integer as literal, value
from the_values
where case
    when $op::varchar = 're' then regexp_matches(value, list_extract($operands::varchar[], 1))
    when $op::varchar = 'in' and $column::varchar in ('events.score', 'accounts.arr')
        then list_contains(try_cast($operands::varchar[] as double[]), try_cast(value as double))
    when $op::varchar = 'in' then list_contains($operands::varchar[], value)
    when $column::varchar in ('events.ts', 'accounts.started_at', 'accounts.churned_at') then case $op::varchar
        when 'gte' then cast(value as timestamp) >= try_cast(list_extract($operands::varchar[], 1) as timestamp)
        when 'gt' then cast(value as timestamp) > try_cast(list_extract($operands::varchar[], 1) as timestamp)
        when 'lt' then cast(value as timestamp) < try_cast(list_extract($operands::varchar[], 1) as timestamp)
        when 'lte' then cast(value as timestamp) <= try_cast(list_extract($operands::varchar[], 1) as timestamp)
    end
    when $op::varchar = 'gte' then try_cast(value as double) >= try_cast(list_extract($operands::varchar[], 1) as double)
    when $op::varchar = 'gt' then try_cast(value as double) > try_cast(list_extract($operands::varchar[], 1) as double)
    when $op::varchar = 'lt' then try_cast(value as double) < try_cast(list_extract($operands::varchar[], 1) as double)
    when $op::varchar = 'lte' then try_cast(value as double) <= try_cast(list_extract($operands::varchar[], 1) as double)
end
