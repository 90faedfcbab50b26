INSERT INTO main.accounts (account_id, name, segment, owner, arr) VALUES ('a', 'Ärger & Söhne', 'smb', 'Kim', 1200), ('b', 'Beta', NULL, NULL, NULL);
INSERT INTO main.time_to_value (journey, case_id, account_id, segment, milestone) VALUES ('onboarding', 'b', 'b', 'mid', 'first'), ('onboarding', 'b', 'b', 'mid', 'second');
INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, ended_at, days, business_days, threshold, stage_from, handoff, internal_events, dark_days, owed_by, journey) VALUES
    ('g1', 'a', 'vendor', 'closed', '2026-08-01', '2026-08-20', 19, 13, '10d', 'kickoff', true, 3, 2, 'us', 'onboarding'),
    ('g2', 'a', 'vendor', 'open', '2026-09-18', NULL, 12, 8, '10d', 'rollout', false, 0, 0, 'customer', 'onboarding'),
    ('g3', 'a', 'mutual', 'open', '2026-09-18', NULL, 12, 8.5, '8bd', 'rollout', false, 0, 0, 'customer', 'onboarding'),
    ('g4', 'b', 'vendor', 'unknown', '2026-09-01', NULL, 16, 11, '10d', NULL, false, 0, 0, NULL, NULL),
    ('g5', 'b', 'customer', 'open', '2026-09-20', NULL, 10.25, 7, '10d', 'kickoff', false, 1, 0, 'us', 'onboarding');
