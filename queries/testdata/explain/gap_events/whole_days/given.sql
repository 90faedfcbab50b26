-- from a date: work on that day may have come before it and does not count, nor what is known to the day of the end
INSERT INTO main.accounts (account_id, started_precision) VALUES
    ('A', 'day');
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('sameday', '2026-01-01 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-01'),
    ('next', '2026-01-02 00:30:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-02'),
    ('dated', '2026-01-20', 'day', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-20'),
    ('after', '2026-01-20 10:00:00', 'second', 'A', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-20');
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, event_before, event_after) VALUES
    ('g', 'A', 'vendor', '2026-01-01', '2026-01-01', '2026-01-20 10:00:00', NULL, 'after');
