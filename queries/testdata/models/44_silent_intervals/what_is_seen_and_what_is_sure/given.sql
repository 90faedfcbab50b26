INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', 1), (2, NULL, NULL, 10, 'd', NULL);
INSERT INTO work.eras VALUES (1, '0001-01-01', '9999-12-31');
INSERT INTO work.terms (account_no, era, vendor, customer, mutual, silence_no) VALUES (1, 1, true, true, true, 2), (2, 1, true, true, true, 2);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true),
    (2, 'b', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at) VALUES
    ('onboarding', 'b', 'b', 'rollout', 1, '2026-08-01', NULL);
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-21 00:00:00', '2026-08-21', false, 20),
    (1, 'vendor', 2, 3, false, '2026-08-21 00:00:00', '2026-08-21', false, '2026-09-05 00:00:00', '2026-09-05', false, 15),
    (1, 'vendor', 3, NULL, true, '2026-09-05 00:00:00', '2026-09-05', false, '2026-10-01 00:00:00', '2026-10-01', false, 26),
    (2, 'vendor', 4, NULL, true, '2026-09-10 00:00:00', '2026-09-10', false, '2026-10-01 00:00:00', '2026-10-01', false, 21),
    (2, 'customer', 5, NULL, true, '2026-09-10 00:00:00', '2026-09-10', false, '2026-10-01 00:00:00', '2026-10-01', false, 21);
INSERT INTO work.interval_lengths (side, seq, business_days, seen_days, seen_business_days, sure_days, sure_business_days) VALUES
    ('vendor', 1, 14, NULL, NULL, 10, 6),
    ('vendor', 2, 11, NULL, NULL, 9.99, 7),
    ('vendor', 3, 18, 5, 3, 5, 3),
    ('vendor', 4, 15, 12, 8, 9, 7),
    ('customer', 5, 15, 12, 8, 12, 6.5);
-- 1: ten sure days are enough, 2: a bit less is not. 3: open, seen for five days only. 4 and 5: in business days
