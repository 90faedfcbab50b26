-- The value before, for events that only tell the value they saw (a row of a deal's history for whatever changed).
-- table: work.snapshots
-- grain: one row per event that is a snapshot of a field
-- order: file_id, recno, idx
-- reads: work.landed_events, work.inputs, work.lost_records, work.event_copies
with kept as (
    select
        inputs.source, inputs.file_no, events.file_id, events.recno, events.idx, events.about_ref, events.field, events.ts, events.value_to
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    where events.activity_unchanged is not null
        and lost.file_id is null
        and coalesce(copies.kept, true)
)

select
    file_id, recno, idx,
    lag(value_to) over (partition by source, about_ref, field order by ts, file_no, recno, idx) as value_before
from kept
