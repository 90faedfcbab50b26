-- Events that tell the same: one e-mail in several mailboxes or sources (same_as), a comment on a ticket and the mails by which a
-- helpdesk passes it on (also_as), or a record that another one of its source replaces (an EmailMessage over its Task). The copy of
-- the greatest rank is kept, then the first in source and file order; what the others know (recipients, links) is united under it.
-- table: work.event_copies
-- grain: one row per event that has copies
-- order: file_id, recno, idx
-- reads: work.landed_events, work.inputs, work.lost_records
with shared as (
    select same_as
    from work.landed_events
    where same_as is not null
    group by same_as
    having count(*) > 1
),

-- what has further names, and what it is without them
named as (
    select
        file_id, recno, idx, object, rec_key, rank, ts,
        coalesce(same_as, object || ':' || rec_key || '#' || idx) as own_name, same_as is null as unshared,
        unnest(also_as) as also
    from work.landed_events
    where also_as is not null
),

met as (
    select also from named group by also having min(file_id) <> max(file_id) or min(recno) <> max(recno) or min(idx) <> max(idx)
),

namesakes as (
    select
        case when named.unshared then inputs.source || chr(31) else '' end || named.own_name as told, named.unshared, named.also, named.ts,
        inputs.source_position, inputs.file_no, named.file_id, named.recno, named.idx, named.object, named.rec_key, named.rank,
        {
            'lost': lost.file_id is not null, 'behind': -coalesce(named.rank, -2147483647), 'source_position': inputs.source_position,
            'file_no': inputs.file_no, 'recno': named.recno, 'idx': named.idx
        } as place
    from named
    join met on met.also = named.also
    join work.inputs as inputs on inputs.file_id = named.file_id
    left join work.lost_records as lost
        on lost.file_id = named.file_id and lost.recno = named.recno and lost.object = named.object and lost.rec_key = named.rec_key
),

firsts as (
    select also, arg_min({'told': told, 'ts': ts}, place) as first, min(place) as place
    from namesakes
    group by also
),

-- By which of its namesakes each is told. Numbers of two helpdesks may be equal by chance, but not on the same day.
meant as (
    select namesakes.told, arg_min(firsts.first.told, firsts.place) as told_as
    from namesakes
    join firsts on firsts.also = namesakes.also
    where abs(epoch_us(namesakes.ts) - epoch_us(firsts.first.ts)) <= 86400000000
    group by namesakes.told
    having told_as <> namesakes.told
),

related as (
    select same_as as told from shared
    union
    select told from meant
    union
    select told_as from meant
),

replacements as (
    select
        inputs.source, events.replaces, split_part(events.replaces, ':', 1) as object,
        inputs.source_position, inputs.file_no, events.file_id, events.recno, events.idx, events.rank,
        coalesce(events.same_as, inputs.source || chr(31) || events.object || ':' || events.rec_key || '#' || events.idx) as told
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno
        and lost.object = events.object and lost.rec_key = events.rec_key
    where events.replaces is not null and lost.file_id is null
),

replaced_objects as (
    select distinct source, object from replacements
),

replaced as (
    select
        replacements.told, inputs.source_position, inputs.file_no,
        events.file_id, events.recno, events.idx, events.object, events.rec_key, events.rank
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    join replaced_objects on replaced_objects.source = inputs.source and replaced_objects.object = events.object
    join replacements
        on replacements.source = inputs.source and replacements.replaces = events.object || ':' || events.rec_key
),

told_again as (
    select
        events.same_as as told, inputs.source_position, inputs.file_no,
        events.file_id, events.recno, events.idx, events.object, events.rec_key, events.rank
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    join related on related.told = events.same_as
    union all
    select distinct
        namesakes.told, namesakes.source_position, namesakes.file_no,
        namesakes.file_id, namesakes.recno, namesakes.idx, namesakes.object, namesakes.rec_key, namesakes.rank
    from namesakes
    join related on related.told = namesakes.told
    where namesakes.unshared
),

members as (
    -- also a record that lost to a newer copy of itself may know a recipient
    select
        told_again.told, lost.file_id is not null as lost, 0 as replaced, told_again.rank, told_again.source_position,
        told_again.file_no, told_again.file_id, told_again.recno, told_again.idx
    from told_again
    left join work.lost_records as lost
        on lost.file_id = told_again.file_id and lost.recno = told_again.recno
        and lost.object = told_again.object and lost.rec_key = told_again.rec_key
    union all
    select told, false as lost, 0 as replaced, rank, source_position, file_no, file_id, recno, idx
    from replacements
    union all
    select
        replaced.told, false as lost, 1 as replaced, replaced.rank, replaced.source_position,
        replaced.file_no, replaced.file_id, replaced.recno, replaced.idx
    from replaced
    left join work.lost_records as lost
        on lost.file_id = replaced.file_id and lost.recno = replaced.recno
        and lost.object = replaced.object and lost.rec_key = replaced.rec_key
    where lost.file_id is null
),

-- an event is a copy of one other at most
single as (
    select
        coalesce(meant.told_as, members.told) as told, members.lost, members.replaced, members.rank, members.source_position,
        members.file_no, members.file_id, members.recno, members.idx,
        row_number() over (
            partition by members.file_id, members.recno, members.idx order by members.replaced desc, members.told
        ) as choice
    from members
    left join meant on meant.told = members.told
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
