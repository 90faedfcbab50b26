-- intervals as by prop.test(8, 10, correct = FALSE), (0, 20), (4, 4) of R, and poisson.test(3), (0); with 6 values the median lies
-- between the first and the last, pbinom(0, 6, 0.5) = 0.0156; the 90th percentile of 6 has no interval.
-- In September rounding has carried both quantiles past their bounds, the median below the lower and the other above the upper one
INSERT INTO work.settings (until, today, timezone) VALUES ('2026-09-20', '2026-09-19', 'UTC');
INSERT INTO work.rank_bounds VALUES (0.5, 6, 1, 6), (0.5, 7, 1, 7), (0.9, 7, 5, 7);
INSERT INTO work.count_bounds VALUES (0, 0, 3.68887945411394), (3, 0.618672122895602, 8.76727306974232);
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01');
INSERT INTO work.journeys (journey, journey_version, position) VALUES ('onboarding', '3', 1);
INSERT INTO work.stages (journey, stage, position) VALUES ('onboarding', 'rollout', 1);
INSERT INTO work.targets (journey, stage, kpi, target) VALUES ('onboarding', 'rollout', 'conversion', 0.8), ('onboarding', 'rollout', 'silences', 2), ('onboarding', 'rollout', 'dwell_median', 30), ('onboarding', 'rollout', 'csat', 0.9);
INSERT INTO work.kpi_values (grain, period, journey, segment, stage, kpi, total, n, hits, value, ordered, note) VALUES
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'accounts', 10, NULL, NULL, NULL, NULL, NULL),
    ('month', '2026-09-01', 'onboarding', 'all', 'rollout', 'accounts', 8, NULL, NULL, NULL, NULL, NULL),
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'conversion', NULL, 10, 8, NULL, NULL, NULL),
    ('month', '2026-09-01', 'onboarding', 'all', 'rollout', 'conversion', NULL, 4, 4, NULL, NULL, NULL),
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'silences', 3, NULL, NULL, NULL, NULL, NULL),
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'silent_days_per_account', 55, NULL, NULL, NULL, NULL, NULL),
    ('month', '2026-09-01', 'onboarding', 'all', 'rollout', 'silent_days_per_account', 12, NULL, NULL, NULL, NULL, NULL),
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'dwell_median', NULL, 6, NULL, 29.5, [3, 8, 29, 30, 44, 61.5], NULL),
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'dwell_p90', NULL, 6, NULL, 52.75, [3, 8, 29, 30, 44, 61.5], NULL),
    ('month', '2026-08-01', 'onboarding', 'all', 'rollout', 'csat', NULL, 20, 0, NULL, NULL, 'ratings of good or bad'),
    ('month', '2026-09-01', 'onboarding', 'all', 'rollout', 'dwell_median', NULL, 7, NULL, 80.91666666666664, list_value(80.91666666666667, 80.91666666666667, 80.91666666666667, 80.91666666666667, 80.91666666666667, 80.91666666666667, 80.91666666666667), NULL),
    ('month', '2026-09-01', 'onboarding', 'all', 'rollout', 'dwell_p90', NULL, 7, NULL, 80.91666666666669, list_value(70, 70, 70, 70, 70, 80.91666666666667, 80.91666666666667), NULL);
