-- two by address, one by domain; what is tied to nobody does not count
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day, account_match) VALUES
    ('a', '2026-01-02', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-02', 'email'),
    ('b', '2026-01-05', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-05', 'email'),
    ('c', '2026-01-05', 'day', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-05', 'domain'),
    ('d', '2026-01-05', 'day', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-05', 'none');
