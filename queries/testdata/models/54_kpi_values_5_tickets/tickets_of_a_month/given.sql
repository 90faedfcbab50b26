INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01');
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual, silence_no) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true, 1),
    (2, 'b', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true, 1);
INSERT INTO work.presences (journey, segment, stage, account_no, from_ts, to_ts, from_day, to_day) VALUES
    ('onboarding', 'smb', 'rollout', 1, '2026-08-01', '2026-08-20', '2026-08-01', '2026-08-20'),
    ('onboarding', 'mid', 'rollout', 2, '2026-08-01', '9999-12-31', '2026-08-01', '9999-12-31');
INSERT INTO work.tickets (source, case_id, account_id, opened_at, opened_day, asked, first_reply_hours, resolution_hours, reopened, rating) VALUES
    ('s', '1', 'a', '2026-08-02', '2026-08-02', true, 2, 10, false, 1),
    ('s', '2', 'a', '2026-08-03', '2026-08-03', true, 4, 20, true, 0.5),
    ('s', '3', 'a', '2026-08-04', '2026-08-04', true, NULL, NULL, false, NULL),
    ('s', '4', 'a', '2026-08-20', '2026-08-20', true, 9, 9, false, 1),      -- at the instant it left the stage
    ('s', '5', 'b', '2026-08-05', '2026-08-05', false, NULL, 30, false, NULL),
    ('s', '6', 'b', '2026-08-06', '2026-08-06', true, 9, NULL, false, 1);
