-- The account was smb in April and enterprise by the end of May: the mail of April counts as smb's in the month and as enterprise's in the quarter.
-- The mail at midnight in UTC is of the day that it has, 1 May.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-01', '2026-07-01', '2026-06-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-04-01', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01'),
    ('month', '2026-05-01', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01'),
    ('quarter', '2026-04-01', '2026-04-01', '2026-07-01', '2026-04-01', '2026-07-01');
INSERT INTO work.month_presences (journey, stage, account_no, month, from_ts, to_ts, in_month, in_quarter, month_segment, quarter_segment) VALUES
    ('onboarding', 'rollout', 1, '2026-04-01', '2026-04-11', '2026-05-11', true, true, 'smb', 'enterprise'),
    ('onboarding', 'rollout', 1, '2026-05-01', '2026-04-11', '2026-05-11', true, false, 'enterprise', 'enterprise');
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-04-19 12:00:00', '2026-04-19', 'second', true, false, 'outbound', 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-04-30 22:30:00', '2026-05-01', 'second', false, true, 'inbound', 'email', 'mail');
