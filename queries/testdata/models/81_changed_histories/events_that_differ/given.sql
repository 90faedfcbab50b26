-- Up to the end of February, the last period of which a number has changed. There is a file that the night before did not have.
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-02-01', date '2026-03-01'), ('stage_kpis', date '2026-01-01', date '2026-02-01');
insert into main.files (source, sha256) values ('m', '1'), ('m', '2');
insert into work.last_files values ('m', '1');
insert into work.last_events (event_id, ts, account_id, activity, channel, direction, team, subject, features, source, file, line, day) values
    ('a1', timestamp '2026-02-03 10:00:00', 'a', 'sent_email', 'email', 'outbound', null, null, '{"x":1}', 'm', 'old.csv', 1, date '2026-02-03'),
    ('b1', timestamp '2026-02-28 23:30:00', 'b', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 2, date '2026-03-01'),
    ('c1', timestamp '2026-02-03 10:00:00', 'c', 'sent_email', 'email', 'outbound', 'Sales', null, null, 'm', 'f', 3, date '2026-02-03'),
    ('d1', timestamp '2026-02-03 10:00:00', 'd', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 4, date '2026-02-03'),
    ('e1', timestamp '2026-02-03 10:00:00', 'e', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 5, date '2026-02-03'),
    ('f1', timestamp '2026-02-03 10:00:00', null, 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 6, date '2026-02-03'),
    ('g1', timestamp '2026-02-03 10:00:00', 'g', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 7, date '2026-02-03');
insert into main.events (event_id, ts, account_id, activity, channel, direction, team, subject, features, source, file, line, day) values
    ('a1', timestamp '2026-02-03 10:00:00', 'a', 'sent_email', 'email', 'outbound', null, null, '{"x":1}', 'm', 'new.csv', 9, date '2026-02-03'), -- from another file
    ('c1', timestamp '2026-02-03 10:00:00', 'c', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 3, date '2026-02-03'),            -- of no team
    ('d1', timestamp '2026-02-03 10:00:00', 'd', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 4, date '2026-02-03'),
    ('d2', timestamp '2026-03-01 10:00:00', 'd', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 8, date '2026-03-01'),            -- after it
    ('f1', timestamp '2026-02-03 10:00:00', 'f', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 6, date '2026-02-03'),            -- tied now
    ('g1', timestamp '2026-02-03 10:00:00', 'g', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 7, date '2026-02-03'),
    ('h1', timestamp '2026-01-03 10:00:00', 'h', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 10, date '2026-01-03');           -- new
