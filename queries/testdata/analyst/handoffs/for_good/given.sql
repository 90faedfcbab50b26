INSERT INTO main.handoffs (account_id, ts, team_from, team_to, stage, silent_days, introduced, event_after, returned_at) VALUES
    ('a', '2026-08-03', 'CS', 'Support', 'kickoff', 2, true, 'e2', '2026-08-04'), ('a', '2026-08-20', 'Onboarding', 'CS', 'rollout', 15, false, 'e6', NULL);
