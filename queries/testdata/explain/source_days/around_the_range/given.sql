-- two weeks on both sides, ends included
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a', '2026-01-05', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-05'),
    ('b', '2026-01-12 10:00:00', 'second', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-12'),
    ('c', '2026-01-12', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-12'),
    ('d', '2026-02-03', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-02-03'),
    ('e', '2026-02-04', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 6, 5, '2026-02-04'),
    ('f', '2026-01-12', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'crm', 'log.csv', 7, 6, '2026-01-12');
