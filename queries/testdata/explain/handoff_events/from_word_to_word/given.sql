-- of one instant only what lies between in the file; another account is left out
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day, team) VALUES
    ('a', '2026-01-01 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-01', NULL),
    ('b', '2026-01-01 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-01', 'Sales'),
    ('n', '2026-01-02 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-02', NULL),
    ('o', '2026-01-02 10:00:00', 'second', 'B', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-02', NULL),
    ('c', '2026-01-03 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 6, 5, '2026-01-03', 'CS'),
    ('d', '2026-01-03 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 7, 6, '2026-01-03', NULL);
