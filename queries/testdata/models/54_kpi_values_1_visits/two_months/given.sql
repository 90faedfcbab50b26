INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01'),
    ('quarter', '2026-07-01', '2026-07-01', '2026-10-01', '2026-07-01', '2026-10-01');
INSERT INTO work.stage_times (journey, segment, stage, account_id, case_id, visit, entered_at, entered_day, left_at, left_day, days, target_days, move, ending) VALUES
    ('onboarding', 'smb', 'rollout', 'a', 'a', 1, '2026-08-01', '2026-08-01', '2026-08-11', '2026-08-11', 10, 20, 'enter', 'onward'),
    ('onboarding', 'smb', 'rollout', 'a', 'a', 2, '2026-08-21', '2026-08-21', '2026-09-20', '2026-09-20', 30, 20, 'regression', 'back'),
    ('onboarding', 'mid', 'rollout', 'b', 'b', 1, '2026-08-11', '2026-08-11', '2026-09-01', '2026-09-01', 21, 20, 'enter', 'ended'),
    ('onboarding', NULL, 'rollout', 'c', 'c', 1, '2026-08-31', '2026-08-31', NULL, NULL, 31, 20, 'enter', 'open');
INSERT INTO work.presences (journey, segment, stage, account_no, from_ts, to_ts, from_day, to_day) VALUES
    ('onboarding', 'smb', 'rollout', 1, '2026-08-01', '2026-08-11', '2026-08-01', '2026-08-11'),
    ('onboarding', 'smb', 'rollout', 1, '2026-08-21', '2026-09-20', '2026-08-21', '2026-09-20'),
    ('onboarding', 'mid', 'rollout', 2, '2026-08-11', '2026-09-01', '2026-08-11', '2026-09-01'),
    ('onboarding', NULL, 'rollout', 3, '2026-08-31', '9999-12-31', '2026-08-31', '9999-12-31');
-- on track in August: a's first visit (10 days), its second (11 by the end of the month), b (21 by then: passed) and c (1);
-- in September: a passed at 30, b at 21, c at 31. c has no segment and counts in all only
