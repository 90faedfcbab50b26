-- The records of a person at a customer, the newest first.
-- grain: one row per event
-- param: contact_id varchar null the person
-- reads: main.events
select ts, ts_precision, direction, channel, activity, team, subject, visibility, automation, source, file, line, event_id
from main.events
where contact_id = cast($contact_id as varchar)
order by ts desc, seq desc
