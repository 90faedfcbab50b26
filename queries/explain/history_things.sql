-- Things that were created before the history of their changes begins, the oldest first.
-- grain: one row per event, the first hundred
-- param: source varchar null the one
-- param: object varchar null the kind of record that tells changes
-- param: thing varchar null the kind of thing
-- reads: main.events, main.history_horizons
select events.event_id, events.ts, events.account_id, events.case_id, events.subject
from main.history_horizons as horizons
inner join main.events as events
    on events.source = horizons.source and events.activity in ('created_' || horizons.thing, 'opened_' || horizons.thing)
    and events.ts < horizons.first_ts
where horizons.source = cast($source as varchar) and horizons.object = cast($object as varchar) and horizons.thing = cast($thing as varchar)
order by events.ts, events.seq
limit 100
