INSERT INTO main.time_to_value (journey, case_id, account_id, segment, milestone, outcome, days, cohort) VALUES
    ('onboarding', 'a', 'a', 'smb', 'first', 'reached', 10, '2026-01-01'), ('onboarding', 'b', 'b', 'smb', 'first', 'reached', 30, '2026-01-01'), ('onboarding', 'c', 'c', 'mid', 'first', 'reached', 20, '2026-02-01'),
    ('onboarding', 'd', 'd', 'mid', 'first', 'churned', 5, '2026-02-01'), ('onboarding', 'e', 'e', NULL, 'first', 'waiting', 200, '2026-03-01');
