INSERT INTO main.time_to_value (journey, case_id, account_id, segment, milestone, outcome, days, cohort) VALUES
    ('onboarding', 'a', 'a', 'smb', 'first', 'reached', 10, '2026-01-01'), ('onboarding', 'b', 'b', 'smb', 'first', 'reached', 30, '2026-01-01'), ('onboarding', 'c', 'c', 'mid', 'first', 'reached', 20, '2026-02-01'),
    ('onboarding', 'd', 'd', 'mid', 'first', 'churned', 5, '2026-02-01'), ('onboarding', 'e', 'e', NULL, 'first', 'waiting', 200, '2026-03-01');
INSERT INTO main.survival_summary (journey, measure, milestone_or_stage, group_by, group_value, median, median_ci_low, median_ci_high, warning) VALUES
    ('onboarding', 'time_to_value', 'first', 'all', 'all', 30, 10, NULL, NULL), ('onboarding', 'time_to_value', 'first', 'segment', 'smb', 10, 10, NULL, 'too few'),
    ('onboarding', 'time_to_value', 'first', 'cohort', 'mid', 1, 1, 1, NULL), ('onboarding', 'dwell', 'first', 'all', 'all', 2, 2, 2, NULL);
