INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a'), (2, 'b');
INSERT INTO work.stage_times (journey, stage, account_no, case_id, visit, entered_at, entered_day, left_at, left_day) VALUES
    ('onboarding', 'build', 1, 'p1', 1, '2026-08-01', '2026-08-01', '2026-08-10', '2026-08-10'),
    ('onboarding', 'build', 1, 'p2', 1, '2026-08-05', '2026-08-05', '2026-08-07', '2026-08-07'),
    ('onboarding', 'build', 1, 'p3', 1, '2026-08-10', '2026-08-10', '2026-08-12', '2026-08-12'),
    ('onboarding', 'build', 1, 'p1', 2, '2026-08-20', '2026-08-20', NULL, NULL),
    ('onboarding', 'test', 1, 'p1', 1, '2026-08-10', '2026-08-10', '2026-08-20', '2026-08-20'),
    ('onboarding', 'build', 2, 'b', 1, '2026-08-03', '2026-08-03', '2026-08-03', '2026-08-03'),
    ('onboarding', 'build', 3, 'c', 1, '2026-08-03', '2026-08-03', '2026-08-05', '2026-08-05');
-- overlapping and touching visits are one stretch; the other stage and the return are their own; an account without a start has none
