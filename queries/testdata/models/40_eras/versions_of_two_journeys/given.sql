-- Both got a version on 1 July; the other one another one on 1 October.
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day) VALUES
    ('onboarding', 1, NULL, '2026-07-01'), ('onboarding', 2, '2026-07-01', NULL),
    ('renewal', 1, NULL, '2026-07-01'), ('renewal', 2, '2026-07-01', '2026-10-01'), ('renewal', 3, '2026-10-01', NULL);
