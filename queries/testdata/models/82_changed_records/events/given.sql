-- What says who is who is as before, so an event of another team is late data.
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-02-01', date '2026-03-01');
insert into main.fingerprints values ('identity', 'company.staff', null, 'x'), ('code', 'queries', null, 'new');
insert into work.last_fingerprints values ('identity', 'company.staff', null, 'x'), ('code', 'queries', null, 'old');
insert into work.changed_histories values ('a'), ('b'), ('c'), ('d'), ('e'), ('f'), ('g'), ('');
insert into work.last_events (event_id, ts, account_id, case_id, activity, direction, team, source, file, line, day) values
    ('moved', timestamp '2026-02-03 10:00:00', 'a', null, 'sent_email', 'outbound', null, 'm', 'f', 1, date '2026-02-03'),
    ('untied', timestamp '2026-01-05 10:00:00', null, 'T1', 'opened_ticket', 'inbound', null, 'm', 'f', 2, date '2026-01-05'),
    ('team', timestamp '2026-01-07 10:00:00', 'd', null, 'sent_email', 'outbound', 'Sales', 'm', 'f', 3, date '2026-01-07'),
    ('dated', timestamp '2026-02-09 10:00:00', 'e', null, 'sent_email', 'outbound', null, 'm', 'f', 4, date '2026-02-09'),
    ('to f', timestamp '2026-02-10 10:00:00', 'f', null, 'sent_email', 'outbound', null, 'm', 'f', 5, date '2026-02-10'),  -- a message to several
    ('same', timestamp '2026-02-10 10:00:00', 'a', null, 'sent_email', 'outbound', null, 'm', 'f', 6, date '2026-02-10'),
    ('march', timestamp '2026-03-10 10:00:00', 'a', null, 'sent_email', 'outbound', null, 'm', 'f', 7, date '2026-03-10'),
    ('gone', timestamp '2026-02-02 10:00:00', 'a', null, 'sent_email', 'outbound', null, 'm', 'f', 11, date '2026-02-02');
insert into main.events (event_id, ts, account_id, case_id, activity, direction, team, source, file, line, day) values
    ('moved', timestamp '2026-02-03 10:00:00', 'b', null, 'sent_email', 'outbound', null, 'm', 'f', 1, date '2026-02-03'),
    ('untied', timestamp '2026-01-05 10:00:00', 'c', 'T1', 'opened_ticket', 'inbound', null, 'm', 'f', 2, date '2026-01-05'),
    ('team', timestamp '2026-01-07 10:00:00', 'd', null, 'sent_email', 'outbound', 'Support', 'm', 'f', 3, date '2026-01-07'),
    ('dated', timestamp '2026-02-08 10:00:00', 'e', null, 'sent_email', 'outbound', null, 'm', 'g', 1, date '2026-02-08'),
    ('to g', timestamp '2026-02-10 10:00:00', 'g', null, 'sent_email', 'outbound', null, 'm', 'f', 5, date '2026-02-10'),
    ('same', timestamp '2026-02-10 10:00:00', 'a', null, 'sent_email', 'outbound', null, 'm', 'f', 6, date '2026-02-10'),
    ('march', timestamp '2026-03-10 10:00:00', 'a', null, 'held_meeting', 'outbound', null, 'm', 'f', 7, date '2026-03-10'),
    ('new', timestamp '2026-02-20 10:00:00', 'a', 'T2', 'sent_email', 'outbound', null, 'm', 'g', 2, date '2026-02-20');
