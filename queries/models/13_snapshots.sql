-- The value before, for events that only tell the value they saw: a row of a deal's history for whatever changed, or a state that an
-- export shows. Such a derived event happens only where its value is another than that of the state seen before, in the order of their
-- stamps, then of the files. A change that the source's own history tells in between is not told again.
-- table: work.snapshots
-- grain: one row per event that is a snapshot of a field
-- order: file_id, recno, idx
-- reads: work.landed_events, work.inputs, work.lost_records, work.event_copies
with kept as (
    select
        inputs.source, inputs.file_no, events.file_id, events.recno, events.idx, events.object, events.rec_key,
        events.about_ref, events.field, events.ts, events.ts_precision, events.value_to,
        coalesce(events.derived, false) as derived
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    where (events.activity_unchanged is not null or events.derived)
        and lost.file_id is null
        and coalesce(copies.kept, true)
),

sights as (
    select
        source, file_no, file_id, recno, idx, object, rec_key, about_ref, field, ts, ts_precision, value_to, derived,
        lag(value_to) over in_order as value_before,
        lag(ts) over in_order as since,
        lag(ts_precision) over in_order as since_precision,
        row_number() over in_order as place
    from kept
    window in_order as (partition by source, derived, about_ref, field order by ts, file_no, recno, idx)
),

changes as (
    select
        source, file_id, recno, idx, about_ref, field, value_to, since,
        ts + case ts_precision when 'day' then interval 1 day when 'minute' then interval 1 minute else interval 1 second end as seen_before,
        row_number() over (partition by source, object, rec_key, idx, value_to order by file_no, recno) as nth
    from sights
    where derived and place > 1 and value_to is distinct from value_before
),

changed_fields as (
    select source, about_ref, field from changes group by source, about_ref, field
),

history as (
    select
        inputs.source, events.about_ref, events.field, lower(events.value_to) as value_to,
        events.ts,
        events.ts + case events.ts_precision when 'day' then interval 1 day when 'minute' then interval 1 minute else interval 1 second end as over_before
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    join changed_fields
        on changed_fields.source = inputs.source and changed_fields.about_ref = events.about_ref and changed_fields.field = events.field
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    where events.derived is not true and lost.file_id is null
),

-- a stamp of a minute or day means all of it
told as (
    select distinct changes.file_id, changes.recno, changes.idx
    from changes
    join history
        on history.source = changes.source and history.about_ref = changes.about_ref and history.field = changes.field
        and history.value_to is not distinct from lower(changes.value_to)
    where history.ts < changes.seen_before and history.over_before > changes.since
)

select
    sights.file_id, sights.recno, sights.idx, sights.value_before,
    case
        when not sights.derived then null
        when sights.place = 1 then 'first'
        when changes.file_id is null then 'same'
        when told.file_id is not null then 'told'
        else 'changed'
    end as seen,
    case when sights.derived then sights.since end as since,
    case when sights.derived then sights.since_precision end as since_precision,
    changes.nth
from sights
left join changes on changes.file_id = sights.file_id and changes.recno = sights.recno and changes.idx = sights.idx
left join told on told.file_id = sights.file_id and told.recno = sights.recno and told.idx = sights.idx
