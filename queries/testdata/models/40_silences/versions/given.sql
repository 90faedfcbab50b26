-- The second version, from July on, has 6 days in rollout instead of 9, 20 of its own instead of 14, and no longer the stage pilot, which
-- keeps the days of the version that had it. Its stage launch is new: nobody was in it before. Stages without days of their own
-- have those of their version.
INSERT INTO work.eras VALUES (1, '0001-01-01', '2026-07-01'), (2, '2026-07-01', '9999-12-31');
INSERT INTO work.journeys (journey, journey_version, position, silence_value, silence_unit) VALUES ('onboarding', '2', 1, 20, 'd');
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day, silence_value, silence_unit) VALUES
    ('onboarding', 1, '1', NULL, '2026-07-01', 14, 'd'), ('onboarding', 2, '2', '2026-07-01', NULL, 20, 'd');
INSERT INTO work.stages (journey, version_no, stage, position, silence_value, silence_unit) VALUES
    ('onboarding', 1, 'rollout', 1, 9, 'd'), ('onboarding', 1, 'pilot', 2, NULL, NULL),
    ('onboarding', 2, 'rollout', 1, 6, 'd'), ('onboarding', 2, 'launch', 3, NULL, NULL);
