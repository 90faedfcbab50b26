-- dashboards and api share a median and so a rank; the median of the next two is not reached: they follow by share, equals again share a
-- rank; kickoff is no feature. Ideal is the order of the file. An account with two cases counts once, and has adopted what one of them did.
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 'v1' AS journey_version, 1 AS version_no;
INSERT INTO work.touchpoints BY NAME
SELECT 'onboarding' AS journey, 'adoption' AS stage, touchpoint, position, feature_group
FROM (VALUES
    ('kickoff', 1, NULL), ('rules', 2, 'essential'), ('api', 3, 'difficult_to_adopt'), ('dashboards', 4, 'quick_win'), ('bots', 5, 'key_differentiator'),
    ('macros', 6, 'quick_win')
) AS touchpoints (touchpoint, position, feature_group);
INSERT INTO work.adoptions BY NAME
SELECT 'onboarding' AS journey, account_id, case_id, touchpoint,
    CASE WHEN (touchpoint, case_id) IN (('rules', 'a1'), ('api', 'a1'), ('api', 'b'), ('dashboards', 'a1'), ('dashboards', 'a2'), ('bots', 'b'))
        THEN 'event' ELSE 'censored' END AS outcome
FROM (VALUES ('a', 'a1'), ('a', 'a2'), ('b', 'b')) AS cases (account_id, case_id)
CROSS JOIN (VALUES ('rules'), ('api'), ('dashboards'), ('bots'), ('macros')) AS features (touchpoint);
INSERT INTO main.survival_summary BY NAME
SELECT 'onboarding' AS journey, measure, touchpoint AS milestone_or_stage, group_by, 'all' AS group_value, median, low AS median_ci_low, high AS median_ci_high
FROM (VALUES
    ('adoption', 'api', 'all', 20.0, 10.0, NULL), ('adoption', 'dashboards', 'all', 20.0, 15.0, 40.0), ('adoption', 'rules', 'all', NULL, NULL, NULL),
    ('adoption', 'bots', 'all', NULL, NULL, NULL), ('adoption', 'macros', 'all', NULL, NULL, NULL), ('dwell', 'rules', 'all', 5.0, 1.0, 9.0)
) AS curves (measure, touchpoint, group_by, median, low, high);
