-- The ticket of an event that says none itself, because another record tells the same and does: a mailbox copy of what was written
-- in a ticket belongs to that ticket, and is what it is there, a reply or a note. So a mailbox more or less changes no activity.
-- table: work.copied_cases
-- grain: one row per event that has copies with a case
-- order: file_id, recno, idx
-- reads: work.event_copies, work.landed_events, work.inputs, work.case_names
select
    copies.kept_file_id as file_id, copies.kept_recno as recno, copies.kept_idx as idx,
    arg_min(coalesce(names.name, events.case_id), copies.place) as case_id,
    arg_min(events.activity, copies.place) filter (where events.activity <> 'email') as activity
from work.event_copies as copies
inner join work.landed_events as events
    on events.file_id = copies.file_id and events.recno = copies.recno and events.idx = copies.idx
inner join work.inputs as inputs on inputs.file_id = copies.file_id
left join work.case_names as names on names.source = inputs.source and names.case_id = events.case_id
where events.case_id is not null
group by copies.kept_file_id, copies.kept_recno, copies.kept_idx
