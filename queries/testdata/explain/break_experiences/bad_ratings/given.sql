-- the last rating counts, half of the scale is bad; a ticket that was opened before the stage does not count
INSERT INTO main.account_segments (journey, account_id, from_ts, to_ts, segment) VALUES
    ('j', 'A', NULL, '2026-03-31 22:00:00', 'small'),
    ('j', 'A', '2026-03-31 22:00:00', NULL, 'big'),
    ('j', 'B', NULL, NULL, 'small'),
    ('j', 'C', NULL, NULL, NULL);
INSERT INTO main.accounts (account_id, name, started_at, started_precision) VALUES
    ('A', 'Acme', '2026-01-01', 'day'),
    ('B', 'Bolt', '2026-01-01', 'day'),
    ('C', 'Corax', '2026-01-01', 'day');
INSERT INTO main.cases (journey, case_id, account_id, segment, started_at, started_precision, ended_at, ended_precision) VALUES
    ('j', 'A', 'A', 'small', '2026-02-28 23:30:00', 'second', NULL, NULL),
    ('j', 'B', 'B', 'small', '2026-01-01', 'day', '2026-03-29', 'day'),
    ('j', 'C', 'C', NULL, '2026-01-01', 'day', NULL, NULL),
    ('j', 'N', NULL, 'small', '2026-01-01', 'day', NULL, NULL);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, target_days, move, entered_event_id, left_event_id) VALUES
    ('j', 'A', 'A', 'one', 1, '2026-02-28 23:30:00', NULL, 200, 30, 'enter', NULL, NULL),
    ('j', 'B', 'B', 'one', 1, '2026-01-01', '2026-03-29', 87, 90, 'enter', NULL, NULL),
    ('j', 'C', 'C', 'zero', 1, '2026-01-01', '2026-03-10 10:00:00', 68, NULL, 'enter', NULL, 'c1'),
    ('j', 'C', 'C', 'one', 1, '2026-03-10 10:00:00', '2026-03-31 22:30:00', 21, 30, 'forward', 'c1', 'c2'),
    ('j', 'C', 'C', 'zero', 2, '2026-03-31 22:30:00', NULL, 100, NULL, 'regression', 'c2', NULL),
    ('j', 'N', NULL, 'one', 1, '2026-03-05 10:00:00', NULL, 100, NULL, 'forward', 'n1', NULL);
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day, case_id, score) VALUES
    ('t1', '2026-03-02 10:00:00', 'second', 'A', 'opened_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-03-02', '1', NULL),
    ('t1g', '2026-03-06 10:00:00', 'second', 'A', 'rated_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-03-06', '1', 1.0),
    ('t1h', '2026-03-06 10:00:00', 'second', 'A', 'rated_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-03-06', '1', 0.5),
    ('t2', '2026-03-03 10:00:00', 'second', 'A', 'opened_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-03-03', '2', NULL),
    ('t2g', '2026-03-06 10:00:00', 'second', 'A', 'rated_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 6, 5, '2026-03-06', '2', 1.0),
    ('t3', '2026-03-09 10:00:00', 'second', 'C', 'opened_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 7, 6, '2026-03-09', '3', NULL),
    ('t3g', '2026-03-19 10:00:00', 'second', 'C', 'rated_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 8, 7, '2026-03-19', '3', 0.0);
