INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', 2),
    (2, 'onboarding', 'kickoff', 10, 'd', 1),
    (3, 'projects', 'build', 12, 'd', 3),
    (4, 'onboarding', NULL, 15, 'd', NULL),
    (5, NULL, NULL, 20, 'd', NULL);
INSERT INTO work.eras VALUES (1, '0001-01-01', '9999-12-31');
INSERT INTO work.terms (account_no, era, vendor, customer, mutual, silence_no) VALUES (1, 1, true, true, true, 4);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at) VALUES
    ('onboarding', 'a', 'a', 'kickoff', 1, '2026-08-01', NULL),
    ('projects', 'p1', 'a', 'build', 1, '2026-07-01', '2026-08-20'),
    ('projects', 'p2', 'a', 'build', 1, '2026-08-10', NULL),
    ('projects', 'p3', 'a', 'build', 1, '2026-08-10', '2026-08-10');
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'mutual', 1, 2, false, '2026-08-10 00:00:00', '2026-08-10', false, '2026-08-21 00:00:00', '2026-08-21', false, 11),
    (1, 'mutual', 2, 3, false, '2026-07-10 00:00:00', '2026-07-10', false, '2026-08-21 00:00:00', '2026-08-21', false, 42);
INSERT INTO work.interval_lengths (side, seq, business_days, seen_days, seen_business_days, sure_days, sure_business_days) VALUES
    ('mutual', 1, 8, NULL, NULL, NULL, NULL), ('mutual', 2, 30, NULL, NULL, NULL, NULL);
