-- of two of the same instant the one that stands later in the file came later
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a', '2024-02-28', 'day', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2024-02-28'),
    ('b', '2024-03-01 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2024-03-01'),
    ('c', '2024-03-01 10:00:00', 'second', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2024-03-01');
INSERT INTO main.touches (journey, case_id, account_id, touchpoint, event_id, ts) VALUES
    ('j', 'A', 'A', 'kickoff', 'a', '2024-02-28'),
    ('j', 'A', 'A', 'plan', 'c', '2024-03-01 10:00:00'),
    ('j', 'A', 'A', 'kickoff', 'b', '2024-03-01 10:00:00');
