-- of one instant in the order of the file
INSERT INTO main.touches (journey, case_id, stage, visit, touchpoint, event_id, ts) VALUES
    ('j', 'A', 'one', 1, 'kickoff', 'a', '2026-01-05 10:00:00'),
    ('j', 'A', 'one', 1, 'plan', 'b', '2026-01-05 10:00:00'),
    ('j', 'A', 'one', 2, 'kickoff', 'c', '2026-01-06'),
    ('j', 'A', 'two', NULL, 'qbr', 'd', '2026-01-01'),
    ('k', 'A', 'one', 1, 'kickoff', 'a', '2026-01-05 10:00:00');
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('b', '2026-01-05 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-05'),
    ('a', '2026-01-05 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-05'),
    ('c', '2026-01-06', 'day', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-06'),
    ('d', '2026-01-01', 'day', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-01');
