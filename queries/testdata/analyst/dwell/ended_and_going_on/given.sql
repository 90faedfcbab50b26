INSERT INTO main.time_to_value (journey, case_id, segment, milestone) VALUES ('onboarding', 'a', 'smb', 'first'), ('onboarding', 'b', 'smb', 'first'), ('onboarding', 'c', NULL, 'first');
INSERT INTO main.stage_visits (journey, case_id, stage, visit, observed, days, business_days, target_days, max_days, state, move) VALUES
    ('onboarding', 'a', 'kickoff', 1, true, 10, 6, 20, 30, 'on_track', 'enter'), ('onboarding', 'a', 'kickoff', 2, true, 20, 14, 20, 30, 'on_track', 'regression'),
    ('onboarding', 'b', 'kickoff', 1, false, 40, 28, 20, 30, 'stuck', 'enter'), ('onboarding', 'c', 'kickoff', 1, true, 30, 22, 20, 30, 'behind', 'enter'),
    ('onboarding', 'a', 'rollout', 1, false, 3, 2, NULL, NULL, NULL, 'forward');
INSERT INTO main.survival_summary (journey, measure, milestone_or_stage, group_by, group_value, median, median_ci_low, warning) VALUES
    ('onboarding', 'dwell', 'kickoff', 'all', 'all', 30, 10, NULL), ('onboarding', 'dwell', 'kickoff', 'segment', 'smb', 20, NULL, 'too few');
