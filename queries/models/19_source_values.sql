-- The vocabulary of each source: values of the fields that have few, such as a status or a stage. A field in which every change has
-- a value of its own (an amount, a date) has none, and neither has one of people, who come and go.
-- table: main.source_values
-- grain: one row per source, field and value
-- order: source, field, value
-- reads: main.events
with met as (
    select source, field, value_to as value, count(*) as events, min(ts) as first_ts, max(ts) as last_ts
    from main.events
    where field is not null and value_to is not null and not regexp_matches(field, '(_id|Id)$|(?i:owner|assignee)')
    group by source, field, value_to
),

vocabularies as (
    select source, field
    from met
    group by source, field
    having count(*) <= 100 and sum(events) >= 3 * count(*)
)

select met.source, met.field, met.value, met.events, met.first_ts, met.last_ts
from met
inner join vocabularies on vocabularies.source = met.source and vocabularies.field = met.field
