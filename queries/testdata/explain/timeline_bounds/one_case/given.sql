-- records of the case only
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day, team, case_id) VALUES
    ('e1', '2026-01-01', 'day', 'A', 'signed', 'system', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-01', NULL, NULL),
    ('e2', '2026-01-02 10:00:00', 'second', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', 'Kickoff', 'log', 'log.csv', 3, 2, '2026-01-02', 'CS', NULL),
    ('e3', '2026-01-02 10:00:00', 'second', 'A', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-01-02', NULL, 'T1'),
    ('e4', '2026-01-20 10:00:00', 'second', 'A', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-01-20', NULL, NULL),
    ('e5', '2026-01-20 10:00:00', 'second', 'B', 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 6, 5, '2026-01-20', NULL, NULL);
INSERT INTO main.touches (journey, case_id, account_id, touchpoint, event_id) VALUES
    ('j', 'A', 'A', 'kickoff', 'e2'),
    ('k', 'A', 'A', 'first call', 'e2');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, move, entered_event_id, left_event_id) VALUES
    ('j', 'A', 'A', 'one', 1, '2026-01-01', '2026-01-02 10:00:00', 1, 'enter', NULL, 'e2'),
    ('j', 'A', 'A', 'two', 2, '2026-01-02 10:00:00', NULL, 5, 'regression', 'e2', NULL);
INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, started_day, ended_at, days, event_before, event_after) VALUES
    ('g', 'A', 'vendor', 'closed', '2026-01-02 10:00:00', '2026-01-02', '2026-01-20 10:00:00', 18, 'e2', 'e4');
INSERT INTO main.risks (journey, case_id, account_id, stage, visit, risk, cause, tripped_at, cleared_at, event_id) VALUES
    ('j', 'A', 'A', 'two', 2, 'quiet', 'silence', '2026-01-12 10:00:00', '2026-01-20 10:00:00', 'e2'),
    ('j', 'A', 'A', 'two', 2, 'long', 'dwell', '2026-01-20 10:00:00', NULL, NULL);
INSERT INTO main.handoffs (account_id, ts, day, team_from, team_to, silent_days, introduced, event_before, event_after) VALUES
    ('A', '2026-01-20 10:00:00', '2026-01-20', 'Sales', 'CS', 18.04, false, 'e2', 'e4');
