-- Cases whose number another system has too: ticket 1 of one helpdesk is not ticket 1 of another. The system that the config names
-- first keeps its numbers, the others say their name with them. A declared table or an event log speaks of the first.
-- table: work.case_names
-- grain: one row per source and case_id that is not published as it is
-- order: source, case_id
-- reads: work.landed_events, work.inputs
with told as (
    select inputs.source, inputs.source_position, work.system_of(inputs.preset) as system, events.case_id
    from work.landed_events as events
    inner join work.inputs as inputs on inputs.file_id = events.file_id
    where events.case_id is not null and work.system_of(inputs.preset) is not null
    group by inputs.source, inputs.source_position, system, events.case_id
),

firsts as (
    select case_id, arg_min(system, source_position) as system
    from told
    group by case_id
    having count(distinct system) > 1
)

select told.source, told.case_id, told.system || ':' || told.case_id as name
from told
inner join firsts on firsts.case_id = told.case_id and firsts.system <> told.system
