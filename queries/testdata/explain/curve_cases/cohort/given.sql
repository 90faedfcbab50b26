-- by the quarter in which it started where the account is: half past midnight in Berlin is April, half past ten in the evening before in New York is March
INSERT INTO main.accounts (account_id, timezone) VALUES
    ('A', NULL),
    ('B', NULL),
    ('C', 'America/New_York');
INSERT INTO main.cases (journey, journey_version, case_id, account_id, segment, started_at, started_precision, ended_at, ended_precision) VALUES
    ('j', '1', 'A', 'A', 'big', '2026-01-01', 'day', NULL, NULL),
    ('j', '2', 'B', 'B', 'small', '2026-03-31 22:30:00', 'second', '2026-06-01', 'day'),
    ('j', '2', 'C', 'C', 'small', '2026-04-01 02:30:00', 'second', NULL, NULL);
INSERT INTO main.time_to_value (journey, journey_version, case_id, account_id, segment, milestone, started_at, ended_at, outcome, days, event_id) VALUES
    ('j', '1', 'A', 'A', 'big', 'live', '2026-01-01', '2026-01-10', 'reached', 9, 'e'),
    ('j', '2', 'B', 'B', 'small', 'live', '2026-03-31 22:30:00', '2026-06-01', 'churned', 61.0, NULL),
    ('j', '2', 'C', 'C', 'small', 'live', '2026-04-01 02:30:00', NULL, 'waiting', 9, NULL),
    ('j', '1', 'A', 'A', 'big', 'proven', '2026-01-01', NULL, 'waiting', 300, NULL);
INSERT INTO main.stage_visits (journey, journey_version, case_id, account_id, stage, visit, entered_at, left_at, observed, days, left_event_id) VALUES
    ('j', '1', 'A', 'A', 'one', 1, '2026-01-01', '2026-01-10', true, 9, 'e'),
    ('j', '1', 'A', 'A', 'one', 2, '2026-02-01', NULL, false, 240, NULL),
    ('j', '2', 'B', 'B', 'one', 1, '2026-03-31 22:30:00', '2026-06-01', true, 61, NULL);
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('e', '2026-01-10', 'day', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-10'),
    ('f', '2026-01-12', 'day', 'A', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-12'),
    ('late', '2026-06-02', 'day', 'B', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-06-02'),
    ('same', '2026-06-01 10:00:00', 'second', 'B', 'x', 'email', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-06-01');
INSERT INTO main.touches (journey, case_id, account_id, touchpoint, event_id, ts) VALUES
    ('j', 'A', 'A', 'api', 'f', '2026-01-12'),
    ('j', 'A', 'A', 'api', 'e', '2026-01-10'),
    ('j', 'B', 'B', 'api', 'late', '2026-06-02'),
    ('j', 'B', 'B', 'sso', 'same', '2026-06-01 10:00:00');
