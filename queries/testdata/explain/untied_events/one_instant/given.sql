-- first and last are the same record
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a', '2026-01-02 10:00:00', 'second', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-02');
