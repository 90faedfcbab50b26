INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', 2),
    (2, 'onboarding', 'kickoff', 10, 'd', 1),
    (3, 'projects', 'build', 12, 'd', 3),
    (4, 'onboarding', NULL, 15, 'd', NULL),
    (5, NULL, NULL, 20, 'd', NULL);
INSERT INTO work.eras VALUES (1, '0001-01-01', '9999-12-31');
INSERT INTO work.terms (account_no, era, vendor, customer, mutual, silence_no) VALUES (1, 1, true, true, true, 4), (2, 1, true, true, true, 5);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true),
    (2, 'b', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at) VALUES
    ('onboarding', 'a', 'a', 'kickoff', 1, '2026-08-05', '2026-08-20'),
    ('onboarding', 'a', 'a', 'rollout', 1, '2026-08-20', '2026-09-10');
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-08-05 00:00:00', '2026-08-05', false, '2026-08-15 00:00:00', '2026-08-15', false, 10),
    (1, 'vendor', 2, 3, false, '2026-08-05 00:00:00', '2026-08-05', false, '2026-08-14 23:59:59', '2026-08-14', false, 9.999),
    (1, 'vendor', 3, 4, false, '2026-08-20 00:00:00', '2026-08-20', false, '2026-08-31 00:00:00', '2026-08-31', false, 11),
    (1, 'vendor', 4, 5, false, '2026-08-21 00:00:00', '2026-08-21', false, '2026-09-04 00:00:00', '2026-09-04', false, 14),
    (1, 'vendor', 5, 6, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-16 00:00:00', '2026-08-16', false, 15),
    (1, 'vendor', 6, 7, false, '2026-09-10 00:00:00', '2026-09-10', false, '2026-09-24 00:00:00', '2026-09-24', false, 14),
    (1, 'vendor', 7, 8, false, '2026-08-25 00:00:00', '2026-08-25', false, '2026-09-10 00:00:00', '2026-09-10', false, 16),
    (2, 'vendor', 8, 9, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-21 00:00:00', '2026-08-21', false, 20),
    (2, 'vendor', 9, 10, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-20 00:00:00', '2026-08-20', false, 19);
INSERT INTO work.interval_lengths (side, seq, business_days, seen_days, seen_business_days, sure_days, sure_business_days) VALUES
    ('vendor', 1, 6, NULL, NULL, NULL, NULL),
    ('vendor', 2, 6, NULL, NULL, NULL, NULL),
    ('vendor', 3, 7, NULL, NULL, NULL, NULL),
    ('vendor', 4, 6.9, NULL, NULL, NULL, NULL),
    ('vendor', 5, 11, NULL, NULL, NULL, NULL),
    ('vendor', 6, 10, NULL, NULL, NULL, NULL),
    ('vendor', 7, 12, NULL, NULL, NULL, NULL),
    ('vendor', 8, 14, NULL, NULL, NULL, NULL),
    ('vendor', 9, 13, NULL, NULL, NULL, NULL);
-- 1: ten days in kickoff; 2: a second less. 3: at the instant of the move rollout's seven business days are in force; 4: too few of them.
-- 5: before every stage the journey's 15 days; 6: after them too, and 14 days are not enough. 7: at its end the account left rollout.
-- 8 and 9: an account without a journey
