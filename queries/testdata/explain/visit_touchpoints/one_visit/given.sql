-- one without a due time comes last, and no record met it
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status, due_at, met_at, days_late, event_id) VALUES
    ('j', 'A', 'one', 1, 'kickoff', 1, 'met', '2026-01-08', '2026-01-05 10:00:00', NULL, 'e'),
    ('j', 'A', 'one', 1, 'plan', 1, 'missed', NULL, NULL, NULL, NULL),
    ('j', 'A', 'one', 2, 'kickoff', 1, 'not_yet_due', '2026-09-08', NULL, NULL, NULL),
    ('j', 'A', 'two', 1, 'qbr', 2, 'late', '2026-01-08', '2026-01-09', 1, NULL),
    ('k', 'A', 'one', 1, 'kickoff', 1, 'met', '2026-01-08', NULL, NULL, NULL);
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('e', '2026-01-05 10:00:00', 'second', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', 'Kick-off', 'log', 'log.csv', 2, 1, '2026-01-05');
