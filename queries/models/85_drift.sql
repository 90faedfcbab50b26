-- How the exports have changed since the night before: a column that is not there any more or is new, a value that a field never had.
-- It is told on the first night; what was new with its source, its kind of record or its field is no drift.
-- table: main.drift
-- grain: one row per kind, source, object and name
-- order: kind, source, object, name
-- reads: main.source_values, main.source_columns, work.last_source_values, work.last_source_columns
with known_fields as (
    select distinct source, field from work.last_source_values
),

known_objects as (
    select distinct source, object from work.last_source_columns
),

objects as (
    select source, object, min(file) as file from main.source_columns group by source, object
)

select 'value_new' as kind, values_now.source, values_now.field as object, values_now.value as name, values_now.events, cast(null as varchar) as file
from main.source_values as values_now
inner join known_fields as known on known.source = values_now.source and known.field = values_now.field
left join work.last_source_values as before
    on before.source = values_now.source and before.field = values_now.field and before.value = values_now.value
where before.source is null
union all
select 'column_new' as kind, now.source, now.object, now.column_name as name, cast(null as bigint) as events, now.file
from main.source_columns as now
inner join known_objects as known on known.source = now.source and known.object = now.object
left join work.last_source_columns as before
    on before.source = now.source and before.object = now.object and before.column_name = now.column_name
where before.source is null
union all
select 'column_gone' as kind, before.source, before.object, before.column_name as name, cast(null as bigint) as events, objects.file
from work.last_source_columns as before
inner join objects on objects.source = before.source and objects.object = before.object
left join main.source_columns as now
    on now.source = before.source and now.object = before.object and now.column_name = before.column_name
where now.source is null
