-- What every event has.
-- fails: an event lacks its time, activity, account_match or another column that every event has
-- reads: main.events
select event_id, seq, source, file, line, ts, activity
from main.events
where event_id is null or seq is null or ts is null or day is null or activity is null or source is null or file is null
    or account_match not in ('link', 'email', 'domain', 'override', 'key', 'none')
    or (account_id is null) <> (account_match = 'none')
    or coalesce(direction, '') not in ('inbound', 'outbound', 'internal', 'unknown')
    or coalesce(visibility, '') not in ('public', 'internal')
    or automation is null or account_match is null
order by seq, event_id
