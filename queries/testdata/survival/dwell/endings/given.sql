-- stages setup (1) and use (2). 1: setup is left for use, use ends with the churn; it has no exit, so only the case can have closed it
-- 2: setup is left by its exit, entered again and open. 3: setup is left by its exit at the very event that ends the case
-- 4: setup is left by its exit on the day of the churn, after its midnight. 5: nothing but an open visit of no length
INSERT INTO work.stages (journey, stage, position) VALUES ('onboarding', 'setup', 1), ('onboarding', 'use', 2);
INSERT INTO work.cases (journey, case_id, subject, segment, started_at, started_day, ended_at, ended_seq) VALUES
    ('onboarding', 'A', 1, 'smb', '2026-01-01 00:00:00', '2026-01-01', '2026-03-01 00:00:00', NULL),
    ('onboarding', 'B', 2, NULL, '2026-01-01 00:00:00', '2026-01-01', NULL, NULL),
    ('onboarding', 'C', 3, 'smb', '2026-04-01 00:00:00', '2026-04-01', '2026-04-09 10:00:00', 39),
    ('onboarding', 'D', 4, 'smb', '2026-04-01 00:00:00', '2026-04-01', '2026-04-11 00:00:00', NULL),
    ('onboarding', 'E', 5, 'smb', '2026-07-01 00:00:00', '2026-07-01', NULL, NULL);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, entered_at, entered_seq, entered_day, left_at, left_seq) VALUES
    ('onboarding', 1, 1, 1, 1, '2026-01-01 00:00:00', -1, '2026-01-01', '2026-01-31 00:00:00', 12),
    ('onboarding', 1, 2, 2, 1, '2026-01-31 00:00:00', 12, '2026-01-31', '2026-03-01 00:00:00', NULL),
    ('onboarding', 2, 1, 1, 1, '2026-01-01 00:00:00', -1, '2026-01-01', '2026-01-11 00:00:00', 21),
    ('onboarding', 2, 2, 1, 2, '2026-02-01 00:00:00', 22, '2026-02-01', NULL, NULL),
    ('onboarding', 3, 1, 1, 1, '2026-04-01 10:00:00', 31, '2026-04-01', '2026-04-09 10:00:00', 39),
    ('onboarding', 4, 1, 1, 1, '2026-04-01 00:00:00', -1, '2026-04-01', '2026-04-11 09:00:00', 41),
    ('onboarding', 5, 1, 1, 1, '2026-07-01 00:00:00', -1, '2026-07-01', NULL, NULL);
INSERT INTO work.stage_turns (journey, subject, turn, stage_position, seq, exit_ts, exit_seq) VALUES
    ('onboarding', 1, 1, 1, -1, NULL, NULL), ('onboarding', 1, 2, 2, 12, NULL, NULL),
    ('onboarding', 2, 1, 1, -1, '2026-01-11 00:00:00', 21), ('onboarding', 2, 2, 1, 22, NULL, NULL),
    ('onboarding', 3, 1, 1, 31, '2026-04-09 10:00:00', 39), ('onboarding', 4, 1, 1, -1, '2026-04-11 09:00:00', 41),
    ('onboarding', 5, 1, 1, -1, NULL, NULL);
INSERT INTO main.stage_visits (journey, journey_version, case_id, stage, visit, observed, days) VALUES
    ('onboarding', '1', 'A', 'setup', 1, true, 30), ('onboarding', '1', 'A', 'use', 1, true, 29),
    ('onboarding', '1', 'B', 'setup', 1, true, 10), ('onboarding', '1', 'B', 'setup', 2, false, 241),
    ('onboarding', '1', 'C', 'setup', 1, true, 8), ('onboarding', '1', 'D', 'setup', 1, true, 10),
    ('onboarding', '1', 'E', 'setup', 1, false, 0);
