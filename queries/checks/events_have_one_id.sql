-- An event's id and its place in the order of events are its own.
-- fails: two events share an event_id or a seq
-- reads: main.events
-- Sorted numbers and the one before each: half the time of counting groups.
with numbers as (
    select number, lag(number) over (order by number) as number_before
    from (select hash(event_id) as number from main.events) as hashed
),

-- two ids may share a number
suspects as (
    select distinct number from numbers where number = number_before
),

ids as (
    select events.event_id, min(events.seq) as seq, count(*) as events
    from main.events as events
    join suspects on suspects.number = hash(events.event_id)
    group by events.event_id
    having count(*) > 1
),

places as (
    select seq, lag(seq) over (order by seq) as seq_before
    from main.events
),

shared as (
    select distinct seq from places where seq = seq_before
),

shares as (
    select min(events.event_id) as event_id, events.seq, count(*) as events
    from main.events as events
    join shared on shared.seq = events.seq
    group by events.seq
)

select event_id, seq, events from ids
union all
select event_id, seq, events from shares
order by event_id, seq
