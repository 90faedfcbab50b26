-- no end yet: everything since up to now, nothing from the future
INSERT INTO main.accounts (account_id, started_precision, churned_precision) VALUES
    ('A', 'second', NULL);
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('before', '2026-01-01 10:00:00', 'second', 'A', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-01'),
    ('same', '2026-01-01 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-01'),
    ('work', '2026-01-03 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-03'),
    ('asks', '2026-01-04 10:00:00', 'second', 'A', 'received_email', 'email', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-04'),
    ('bulk', '2026-01-05 10:00:00', 'second', 'A', 'sent_email', 'email', 'outbound', 'public', 'bulk', NULL, 'log', 'log.csv', 6, 5, '2026-01-05'),
    ('plan', '2026-01-06 10:00:00', 'second', 'A', 'scheduled_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 7, 6, '2026-01-06'),
    ('other', '2026-01-06 11:00:00', 'second', 'B', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 8, 7, '2026-01-06'),
    ('after', '2026-01-20 10:00:00', 'second', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 9, 8, '2026-01-20'),
    ('later', '2026-01-20 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 10, 9, '2026-01-20'),
    ('future', '2026-12-01 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 11, 10, '2026-12-01');
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, event_before, event_after) VALUES
    ('g', 'A', 'vendor', '2026-01-06 10:00:00', '2026-01-06', NULL, 'plan', NULL);
