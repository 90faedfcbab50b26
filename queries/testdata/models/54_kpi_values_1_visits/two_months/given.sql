INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01'),
    ('quarter', '2026-07-01', '2026-07-01', '2026-10-01', '2026-07-01', '2026-10-01');
INSERT INTO work.stage_times (journey, segment, stage, account_id, account_no, case_id, visit, entered_at, entered_day, left_at, left_day, days, target_days, move, ending) VALUES
    ('onboarding', 'smb', 'rollout', 'a', 1, 'a', 1, '2026-08-01', '2026-08-01', '2026-08-11', '2026-08-11', 10, 20, 'enter', 'onward'),
    ('onboarding', 'smb', 'rollout', 'a', 1, 'a', 2, '2026-08-21', '2026-08-21', '2026-09-20', '2026-09-20', 30, 20, 'regression', 'back'),
    ('onboarding', 'mid', 'rollout', 'b', 2, 'b', 1, '2026-08-11', '2026-08-11', '2026-09-01', '2026-09-01', 21, 20, 'enter', 'ended'),
    ('onboarding', NULL, 'rollout', 'c', 3, 'c', 1, '2026-08-31', '2026-08-31', NULL, NULL, 31, 20, 'enter', 'open');
-- on track in August: a's first visit (10 days), its second (11 by the end of the month), b (21 by then: passed) and c (1);
-- in September: a passed at 30, b at 21, c at 31. c has no segment and counts in all only
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '0001-01-01', '9999-12-31', 'smb', 'smb'),
    ('onboarding', 2, '0001-01-01', '9999-12-31', 'mid', 'mid'),
    ('onboarding', 3, '0001-01-01', '9999-12-31', NULL, NULL);
