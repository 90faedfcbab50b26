-- An event's id and its place in the order of events are its own.
-- fails: two events share an event_id or a seq
-- reads: main.events
with repeated as (
    select hash(event_id) as number
    from main.events
    group by number
    having count(*) > 1
),

ids as (
    select events.event_id, min(events.seq) as seq, count(*) as events
    from main.events as events
    join repeated on repeated.number = hash(events.event_id)
    group by events.event_id
    having count(*) > 1
),

places as (
    select min(event_id) as event_id, seq, count(*) as events
    from main.events
    group by seq
    having count(*) > 1
)

select event_id, seq, events from ids
union all
select event_id, seq, events from places
order by event_id, seq
