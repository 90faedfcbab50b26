-- The records that tell one event, where several do: an e-mail as mailbox copy, ticket comment, CRM record and trace. What the event
-- says is what the first of them says; the others add recipients and links.
-- table: main.event_sources
-- grain: one row per event that several records tell, and record
-- order: event_id, place
-- reads: work.event_copies, work.landed_events, work.inputs, work.places, work.message_accounts, main.events
with told as (
    select
        copies.place, inputs.source, inputs.file, landed.line, landed.object, landed.ts, landed.ts_precision, landed.ts_zone,
        places.first + copies.kept_recno * places.step + copies.kept_idx * places.shares + coalesce(shares.share, 0) as seq
    from work.event_copies as copies
    inner join work.landed_events as landed
        on landed.file_id = copies.file_id and landed.recno = copies.recno and landed.idx = copies.idx
    inner join work.inputs as inputs on inputs.file_id = copies.file_id
    inner join work.places as places on places.file_id = copies.kept_file_id
    left join work.message_accounts as shares
        on shares.file_id = copies.kept_file_id and shares.recno = copies.kept_recno and shares.idx = copies.kept_idx
)

select events.event_id, told.place, told.source, told.file, told.line, told.object, told.ts, told.ts_precision, told.ts_zone
from told
inner join main.events as events on events.seq = told.seq
