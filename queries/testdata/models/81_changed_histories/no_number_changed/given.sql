-- no number has changed, so it does not matter that an event has
insert into main.events (event_id, ts, account_id, activity, channel, direction, team, subject, features, source, file, line, day) values
    ('e1', timestamp '2026-02-03 10:00:00', 'a', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 1, date '2026-02-03');
