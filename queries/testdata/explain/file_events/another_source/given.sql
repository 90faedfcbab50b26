-- a file of the same name in another source
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a', '2026-01-01 10:00:00', 'second', 'A', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-01'),
    ('b', '2026-01-05', 'day', 'A', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-05'),
    ('c', '2026-01-03', 'day', NULL, 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-03'),
    ('d', '2026-01-03', 'day', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-03'),
    ('e', '2026-01-03', 'day', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'other.csv', 6, 5, '2026-01-03');
