-- Events by their ids.
-- grain: one row per event
-- param: ids varchar null their ids, with commas between
-- reads: main.events
select ts, ts_precision, direction, channel, activity, team, subject, visibility, automation, source, file, line, event_id
from main.events
where event_id in (select unnest(string_split(cast($ids as varchar), ',')))
order by ts, seq
