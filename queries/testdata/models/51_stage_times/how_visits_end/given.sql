INSERT INTO work.stages (journey, stage, position, version_no) VALUES
    ('onboarding', 'kickoff', 1, 1), ('onboarding', 'rollout', 2, 1), ('onboarding', 'kickoff', 1, 2), ('onboarding', 'rollout', 2, 2), ('onboarding', 'adoption', 3, 2);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a'), (2, 'b');
INSERT INTO work.cases (journey, case_id, account_id, subject, segment, ended_at) VALUES
    ('onboarding', 'a', 'a', 1, 'smb', NULL), ('onboarding', 'b', 'b', 2, NULL, '2026-09-01'), ('onboarding', 'c', 'c', 3, 'smb', '2026-09-15');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, target_days, move) VALUES
    ('onboarding', 'a', 'a', 'kickoff', 1, '2026-08-01', '2026-08-05', 4, 10, 'enter'),
    ('onboarding', 'a', 'a', 'rollout', 1, '2026-08-05', '2026-08-09', 4, NULL, 'forward'),
    ('onboarding', 'a', 'a', 'kickoff', 2, '2026-08-09', '2026-08-10', 1, 10, 'regression'),
    ('onboarding', 'a', 'a', 'adoption', 1, '2026-08-10', NULL, 52, NULL, 'skip'),
    ('onboarding', 'b', 'b', 'kickoff', 1, '2026-08-01', '2026-09-01', 31, 10, 'enter'),
    ('onboarding', 'c', 'c', 'rollout', 1, '2026-08-01', '2026-08-20', 19, NULL, 'enter');
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, entered_day, left_day) VALUES
    ('onboarding', 1, 1, 1, 1, '2026-08-01', '2026-08-05'), ('onboarding', 1, 2, 2, 1, '2026-08-05', '2026-08-09'),
    ('onboarding', 1, 3, 1, 2, '2026-08-09', '2026-08-10'), ('onboarding', 1, 4, 3, 1, '2026-08-10', NULL),
    ('onboarding', 2, 1, 1, 1, '2026-08-01', '2026-09-01'), ('onboarding', 3, 1, 2, 1, '2026-08-01', '2026-08-20');
-- c left rollout by its exit, and churned from no stage
-- c belongs to no account that there is; both versions of the journey have kickoff and rollout
