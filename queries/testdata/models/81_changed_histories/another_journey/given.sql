-- another journey measures the same events otherwise: none is read
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-02-01', date '2026-03-01'), ('stage_kpis', date '2026-01-01', date '2026-02-01');
insert into work.last_fingerprints values ('definition', 'journey j', null, 'x'), ('definition', 'kpi nps', null, 'x');
insert into main.fingerprints values ('definition', 'journey j', null, 'y');
insert into main.events (event_id, ts, account_id, activity, channel, direction, team, subject, features, source, file, line, day) values
    ('e1', timestamp '2026-02-03 10:00:00', 'a', 'sent_email', 'email', 'outbound', null, null, null, 'm', 'f', 1, date '2026-02-03');
