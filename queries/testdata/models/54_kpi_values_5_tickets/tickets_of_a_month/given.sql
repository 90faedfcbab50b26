INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01');
INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a'), (2, 'b');
INSERT INTO work.tickets (source, case_id, account_id, opened_at, opened_day, asked, first_reply_hours, first_reply_business_hours,
    resolution_hours, resolution_business_hours, reopened, rating, graded) VALUES
    ('s', '1', 'a', '2026-08-02', '2026-08-02', true, 2, 1.0, 10, 5.0, false, 1, false),
    ('s', '2', 'a', '2026-08-03', '2026-08-03', true, 4, 2.0, 20, 10.0, true, 0.5, true),
    ('s', '3', 'a', '2026-08-04', '2026-08-04', true, NULL, NULL, NULL, NULL, false, NULL, NULL),
    ('s', '4', 'a', '2026-08-20', '2026-08-20', true, 9, 4.5, 9, 4.5, false, 1, false),      -- at the instant it left the stage
    ('s', '5', 'b', '2026-08-05', '2026-08-05', false, NULL, NULL, 30, 15.0, false, NULL, NULL),
    ('s', '6', 'b', '2026-08-06', '2026-08-06', true, 9, 4.5, NULL, NULL, false, 1, false);
INSERT INTO work.month_presences (journey, stage, account_no, month, from_ts, to_ts, in_month, in_quarter, month_segment, quarter_segment) VALUES
    ('onboarding', 'rollout', 1, '2026-07-01', '2026-08-01', '2026-08-20', false, false, 'smb', 'smb'),
    ('onboarding', 'rollout', 1, '2026-08-01', '2026-08-01', '2026-08-20', true, true, 'smb', 'smb'),
    ('onboarding', 'rollout', 2, '2026-07-01', '2026-08-01', '9999-12-31', false, false, 'mid', 'mid'),
    ('onboarding', 'rollout', 2, '2026-08-01', '2026-08-01', '9999-12-31', true, true, 'mid', 'mid'),
    ('onboarding', 'rollout', 2, '2026-09-01', '2026-08-01', '9999-12-31', true, false, 'mid', 'mid'),
    ('onboarding', 'rollout', 2, '2026-10-01', '2026-08-01', '9999-12-31', true, true, 'mid', 'mid');
