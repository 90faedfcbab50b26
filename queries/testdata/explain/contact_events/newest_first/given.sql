-- of one instant the later one in the file first; a record of nobody is left out
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day, contact_id) VALUES
    ('a', '2026-01-02 10:00:00', 'second', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-02', 'P'),
    ('b', '2026-01-02 10:00:00', 'second', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-02', 'P'),
    ('c', '2026-01-03 10:00:00', 'second', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-03', 'P'),
    ('d', '2026-01-03 10:00:00', 'second', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-03', NULL);
