INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual, silence_no) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true, 1),
    (2, 'b', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true, 1);
INSERT INTO work.stage_times (journey, segment, stage, account_id, case_id, visit, entered_at, entered_day, left_at, left_day) VALUES
    ('onboarding', 'smb', 'build', 'a', 'p1', 1, '2026-08-01', '2026-08-01', '2026-08-10', '2026-08-10'),
    ('onboarding', 'smb', 'build', 'a', 'p2', 1, '2026-08-05', '2026-08-05', '2026-08-07', '2026-08-07'),
    ('onboarding', 'smb', 'build', 'a', 'p3', 1, '2026-08-10', '2026-08-10', '2026-08-12', '2026-08-12'),
    ('onboarding', 'smb', 'build', 'a', 'p1', 2, '2026-08-20', '2026-08-20', NULL, NULL),
    ('onboarding', 'smb', 'test', 'a', 'p1', 1, '2026-08-10', '2026-08-10', '2026-08-20', '2026-08-20'),
    ('onboarding', NULL, 'build', 'b', 'b', 1, '2026-08-03', '2026-08-03', '2026-08-03', '2026-08-03'),
    ('onboarding', 'smb', 'build', 'gone', 'c', 1, '2026-08-03', '2026-08-03', '2026-08-05', '2026-08-05');
-- overlapping and touching visits are one stretch; the other stage and the return are their own; an account without a start has none
