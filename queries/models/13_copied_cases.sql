-- The ticket of an event that says none itself, because another record tells the same and does: a mailbox copy of what a customer
-- wrote in a ticket belongs to that ticket.
-- table: work.copied_cases
-- grain: one row per event that has copies with a case
-- order: file_id, recno, idx
-- reads: work.event_copies, work.landed_events
select
    copies.kept_file_id as file_id, copies.kept_recno as recno, copies.kept_idx as idx,
    arg_min(events.case_id, copies.place) as case_id
from work.event_copies as copies
inner join work.landed_events as events
    on events.file_id = copies.file_id and events.recno = copies.recno and events.idx = copies.idx
where events.case_id is not null
group by copies.kept_file_id, copies.kept_recno, copies.kept_idx
