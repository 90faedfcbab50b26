INSERT INTO main.accounts (account_id, name, owner) VALUES ('a', 'Alpha', 'Kim');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, state) VALUES
    ('onboarding', 'a', 'a', 'kickoff', 1, '2026-08-01', '2026-08-20', 19, 'on_track'), ('onboarding', 'a', 'a', 'rollout', 1, '2026-08-20', NULL, 42, 'stuck'),
    ('onboarding', 'b', 'b', 'kickoff', 1, '2026-09-20', NULL, 11, NULL);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, status) VALUES
    ('onboarding', 'a', 'rollout', 1, 'training', 1, '2026-10-05', 'not_yet_due'), ('onboarding', 'a', 'rollout', 1, 'review', 1, '2026-10-05', 'not_yet_due'),
    ('onboarding', 'a', 'rollout', 1, 'survey', 1, NULL, 'not_yet_due'), ('onboarding', 'a', 'rollout', 1, 'call', 1, '2026-08-25', 'missed');
INSERT INTO main.communication_gaps (gap_id, account_id, side, status, days) VALUES ('g1', 'a', 'vendor', 'open', 12), ('g2', 'a', 'vendor', 'closed', 30), ('g3', 'a', 'mutual', 'open', 11);
