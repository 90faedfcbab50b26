-- The staff file has changed: an event of another team or direction is seen otherwise; one that says something else too is late data.
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-02-01', date '2026-03-01');
insert into main.fingerprints values ('identity', 'company.staff', null, 'y');
insert into work.last_fingerprints values ('identity', 'company.staff', null, 'x');
insert into work.changed_histories values ('a'), ('b');
insert into work.last_events (event_id, ts, account_id, case_id, activity, direction, team, source, file, line, day) values
    ('e1', timestamp '2026-02-03 10:00:00', 'a', null, 'sent_email', 'outbound', 'Sales', 'm', 'f', 1, date '2026-02-03'),
    ('e2', timestamp '2026-02-03 10:00:00', 'b', null, 'sent_email', 'outbound', 'Sales', 'm', 'f', 2, date '2026-02-03');
insert into main.events (event_id, ts, account_id, case_id, activity, direction, team, source, file, line, day) values
    ('e1', timestamp '2026-02-03 10:00:00', 'a', null, 'sent_email', 'outbound', 'Support', 'm', 'f', 1, date '2026-02-03'),
    ('e2', timestamp '2026-02-03 10:00:00', 'b', null, 'received_email', 'inbound', 'Sales', 'm', 'f', 2, date '2026-02-03');
