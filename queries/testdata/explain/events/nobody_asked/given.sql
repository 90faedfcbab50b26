-- an empty list names no event
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a', '2026-01-02 10:00:00', 'second', 'A', 'sent_email', 'email', 'outbound', 'public', 'human', 'Hello', 'log', 'log.csv', 2, 1, '2026-01-02'),
    ('b', '2026-01-02 10:00:00', 'second', 'A', 'received_email', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-02'),
    ('c', '2026-01-01', 'day', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-01'),
    ('d', '2026-01-03 00:00:00', 'second', NULL, 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-03');
