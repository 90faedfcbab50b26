INSERT INTO main.accounts (account_id, name) VALUES ('a', 'Alpha');
INSERT INTO main.handoffs (account_id, ts, team_from, team_to, stage, silent_days, introduced, event_after) VALUES
    ('a', '2026-08-03', 'Sales', 'Onboarding', 'kickoff', 2, true, 'e2'), ('a', '2026-08-20', 'Onboarding', 'CS', 'rollout', 15, false, 'e6'),
    ('b', '2026-08-20', 'Onboarding', 'CS', NULL, 15, false, 'e9');
