-- The records of a source that no account claims, between two instants. The published file does not say which of them are of one address:
-- addresses are not published.
-- grain: one row per event
-- param: source varchar null the source
-- param: first_ts timestamp null the first instant
-- param: last_ts timestamp null the last instant
-- reads: main.events
select ts, ts_precision, direction, channel, activity, team, subject, visibility, automation, source, file, line, event_id
from main.events
where source = cast($source as varchar) and account_id is null
    and ts >= cast($first_ts as timestamp) and ts <= cast($last_ts as timestamp)
order by ts, seq
