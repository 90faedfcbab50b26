-- The account both follows two journeys: what one of them measures is measured, the smaller threshold counts. In the second era
-- projects measures the customer's side, too, and has 30 days. The account none follows no journey: all together say, and ten days.
INSERT INTO work.eras VALUES (1, '0001-01-01', '2026-07-01'), (2, '2026-07-01', '9999-12-31');
INSERT INTO work.account_numbers VALUES (1, 'both'), (2, 'none'), (3, 'one');
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', 1, NULL, NULL, true, false, false),
    ('projects', 1, NULL, '2026-07-01', false, false, true), ('projects', 2, '2026-07-01', NULL, false, true, true);
INSERT INTO work.silences (silence_no, era, journey, version_no, stage, value, unit) VALUES
    (1, 1, 'projects', 1, NULL, 5, 'd'), (2, 1, 'projects', 1, 'build', 6, 'd'), (3, 1, NULL, NULL, NULL, 10, 'd'), (4, 2, NULL, NULL, NULL, 10, 'd'),
    (5, 1, 'onboarding', 1, NULL, 14, 'd'), (6, 2, 'onboarding', 1, NULL, 14, 'd'), (7, 2, 'projects', 2, NULL, 30, 'd');
INSERT INTO work.cases (journey, case_id, account_id) VALUES
    ('onboarding', 'both', 'both'), ('projects', 'p1', 'both'), ('projects', 'p2', 'both'), ('onboarding', 'one', 'one');
