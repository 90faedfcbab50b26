-- both words at the same second
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('b', '2026-01-01 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-01'),
    ('m', '2026-01-01 10:00:00', 'second', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-01'),
    ('c', '2026-01-01 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-01');
