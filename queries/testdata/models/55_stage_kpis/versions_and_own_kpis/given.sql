-- Version 1 up to 19 September, version 2 from the 20th on: August is of version 1, September of version 2, which is in force by as_of; the
-- one of the 27th is not yet. Stages are those of all. The KPI of one's own gives hits in August (as prop.test(3, 7, correct = FALSE) of
-- R), a value with an interval in September.
INSERT INTO work.settings (until, today, timezone) VALUES ('2026-09-25', '2026-09-24', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01');
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('onboarding', 1, 'first', NULL, '2026-09-20'), ('onboarding', 2, 'second', '2026-09-20', '2026-09-27'), ('onboarding', 3, 'third', '2026-09-27', NULL);
INSERT INTO work.stages (journey, version_no, stage, position) VALUES
    ('onboarding', 1, 'rollout', 1), ('onboarding', 2, 'rollout', 1), ('onboarding', 2, 'review', 2), ('onboarding', 3, 'review', 2);
INSERT INTO work.targets (journey, version_no, stage, kpi, target) VALUES
    ('onboarding', 1, 'rollout', 'early_kickoffs', 0.3), ('onboarding', 2, 'rollout', 'early_kickoffs', 0.8), ('onboarding', 3, 'rollout', 'early_kickoffs', 0.9);
INSERT INTO work.own_kpis (kpi, unit, lower_is_better) VALUES ('early_kickoffs', 'ratio', false);
INSERT INTO work.kpi_values (grain, period, journey, segment, stage, kpi, n, hits, value, ci_low, ci_high) VALUES
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'early_kickoffs', 7, 3, NULL, NULL, NULL),
    ('month', '2026-09-01', 'onboarding', 'all', 'rollout', 'early_kickoffs', 5, NULL, 0.5, 0.25, 0.75),
    ('month', '2026-09-01', 'onboarding', 'all', 'review', 'early_kickoffs', 0, 0, NULL, NULL, NULL);
