-- From July on rollout has six days instead of twelve, outside of it 20 instead of 8, and the customer's side is measured.
-- The account is in rollout from June to 20 July. 1: ten days from 30 June on are judged by June's twelve, 2: from 1 July on by six.
-- 3: known to the day, 1 July is July in whatever zone. 4: the customer's side in June is not measured, 5: in July it is.
-- 6: outside of the stage, 15 days are enough in May, 7: in August they are not.
INSERT INTO work.eras VALUES (1, '0001-01-01', '2026-07-01'), (2, '2026-07-01', '9999-12-31');
INSERT INTO work.silences (silence_no, era, version_no, journey, stage, value, unit, stage_no) VALUES
    (1, 2, 2, 'onboarding', 'rollout', 6, 'd', 1), (2, 1, 1, 'onboarding', NULL, 8, 'd', NULL),
    (3, 1, 1, 'onboarding', 'rollout', 12, 'd', 1), (4, 2, 2, 'onboarding', NULL, 20, 'd', NULL);
INSERT INTO work.terms (account_no, era, vendor, customer, mutual, silence_no) VALUES (1, 1, true, false, true, 2), (1, 2, true, true, true, 4);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'America/New_York', '2026-05-01', '2026-05-01', true, NULL, NULL, false, true, true, true);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at) VALUES
    ('onboarding', 'a', 'a', 'rollout', 1, '2026-06-01', '2026-07-20');
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-07-01 03:59:59', '2026-06-30', false, '2026-07-11 03:59:59', '2026-07-10', false, 10),
    (1, 'vendor', 2, 3, false, '2026-07-01 04:00:00', '2026-07-01', false, '2026-07-11 04:00:00', '2026-07-11', false, 10),
    (1, 'vendor', 3, 4, false, '2026-07-01 00:00:00', '2026-07-01', true, '2026-07-11 00:00:00', '2026-07-11', true, 10),
    (1, 'customer', 4, 5, false, '2026-06-10 12:00:00', '2026-06-10', false, '2026-07-20 12:00:00', '2026-07-20', false, 40),
    (1, 'customer', 5, 6, false, '2026-07-10 12:00:00', '2026-07-10', false, '2026-07-20 12:00:00', '2026-07-20', false, 10),
    (1, 'mutual', 6, 7, false, '2026-05-05 12:00:00', '2026-05-05', false, '2026-05-20 12:00:00', '2026-05-20', false, 15),
    (1, 'mutual', 7, 8, false, '2026-08-05 12:00:00', '2026-08-05', false, '2026-08-20 12:00:00', '2026-08-20', false, 15);
INSERT INTO work.interval_lengths (side, seq, business_days) VALUES
    ('vendor', 1, 8), ('vendor', 2, 8), ('vendor', 3, 8), ('customer', 4, 30), ('customer', 5, 8), ('mutual', 6, 11), ('mutual', 7, 11);
