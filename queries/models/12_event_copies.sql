-- Events that tell the same: one e-mail in several mailboxes or sources (same_as), or a record that another one of its source
-- replaces (an EmailMessage over its Task). The copy of the greatest rank is kept, then the first in source and file order; what
-- the others know (recipients, links) is united under it.
-- table: work.event_copies
-- grain: one row per event that has copies
-- order: file_id, recno, idx
-- reads: work.landed_events, work.inputs, work.lost_records
with events as (
    select
        inputs.source, inputs.source_position, inputs.file_no, events.file_id, events.recno, events.idx,
        events.object, events.rec_key, events.rank, events.same_as, events.replaces,
        -- also a record that lost to a newer copy of itself may know a recipient
        lost.file_id is not null as lost
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno
        and lost.object = events.object and lost.rec_key = events.rec_key
),

shared as (
    select same_as
    from work.landed_events
    where same_as is not null
    group by same_as
    having count(*) > 1
),

replacements as (
    select
        source, replaces, source_position, file_no, file_id, recno, idx, rank,
        coalesce(same_as, source || chr(31) || object || ':' || rec_key || '#' || idx) as told
    from events
    where replaces is not null and not lost
),

members as (
    select
        events.same_as as told, events.lost, 0 as replaced, events.rank, events.source_position, events.file_no,
        events.file_id, events.recno, events.idx
    from events
    join shared on shared.same_as = events.same_as
    union
    select told, false as lost, 0 as replaced, rank, source_position, file_no, file_id, recno, idx
    from replacements
    union
    select
        replacements.told, false as lost, 1 as replaced, events.rank, events.source_position, events.file_no,
        events.file_id, events.recno, events.idx
    from events
    join replacements
        on replacements.source = events.source and replacements.replaces = events.object || ':' || events.rec_key
    where not events.lost
),

-- an event is a copy of one other at most
single as (
    select
        told, lost, replaced, rank, source_position, file_no, file_id, recno, idx,
        row_number() over (partition by file_id, recno, idx order by replaced desc, told) as choice
    from members
),

ranked as (
    select
        told, lost, file_id, recno, idx,
        row_number() over in_order as place,
        count(*) over (partition by told) as copies,
        first_value(file_id) over in_order as kept_file_id,
        first_value(recno) over in_order as kept_recno,
        first_value(idx) over in_order as kept_idx
    from single
    where choice = 1
    window in_order as (
        partition by told
        order by lost, replaced, rank desc nulls last, source_position, file_no, recno, idx
        rows between unbounded preceding and current row
    )
)

select file_id, recno, idx, place, place = 1 and not lost as kept, kept_file_id, kept_recno, kept_idx
from ranked
where copies > 1
