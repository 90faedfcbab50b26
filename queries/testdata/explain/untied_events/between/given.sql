-- both instants included; tied ones and another source are left out
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a', '2026-01-02 10:00:00', 'second', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-02'),
    ('b', '2026-01-02 11:00:00', 'second', 'A', 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-02'),
    ('c', '2026-01-03 10:00:00', 'second', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-03'),
    ('d', '2026-01-03 10:00:01', 'second', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-03'),
    ('e', '2026-01-03 10:00:00', 'second', NULL, 'x', 'email', 'inbound', 'public', 'human', NULL, 'crm', 'log.csv', 6, 5, '2026-01-03');
