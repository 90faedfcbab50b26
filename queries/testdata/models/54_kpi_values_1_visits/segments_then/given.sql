-- The account was smb in April and enterprise by the end of May, so by that of the quarter: its visits count as smb in April and as enterprise in
-- May and in the quarter. A case that belongs to no account keeps the segment of its own.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-01', '2026-07-01', '2026-06-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-04-01', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01'),
    ('month', '2026-05-01', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01'),
    ('quarter', '2026-04-01', '2026-04-01', '2026-07-01', '2026-04-01', '2026-07-01');
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '2026-04-01', '2026-05-01', 'smb', 'enterprise'), ('onboarding', 1, '2026-05-01', '2026-07-01', 'enterprise', 'enterprise');
INSERT INTO work.stage_times (journey, segment, stage, account_id, account_no, case_id, visit, entered_at, entered_day, left_at, left_day, days, target_days, move, ending) VALUES
    ('onboarding', 'smb', 'rollout', 'a', 1, 'a', 1, '2026-04-11', '2026-04-11', '2026-05-11', '2026-05-11', 30, 25, 'enter', 'onward'),
    ('onboarding', 'rest', 'rollout', NULL, NULL, 'x', 1, '2026-04-11', '2026-04-11', '2026-04-21', '2026-04-21', 10, NULL, 'enter', 'onward');
