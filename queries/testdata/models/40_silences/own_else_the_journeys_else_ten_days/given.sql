INSERT INTO work.eras VALUES (1, '0001-01-01', '9999-12-31');
INSERT INTO work.journeys (journey, journey_version, position, silence_value, silence_unit, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', '1', 1, 14, 'd', true, true, true),
    ('renewal', '1', 2, NULL, NULL, true, true, true);
INSERT INTO work.stages (journey, stage, position, silence_value, silence_unit) VALUES
    ('onboarding', 'kickoff', 1, 5, 'bd'),      -- weighs as 7 days
    ('onboarding', 'rollout', 2, NULL, NULL),
    ('onboarding', 'adoption', 3, 8.5, 'bd'),   -- weighs as 11.9 days
    ('renewal', 'quote', 1, 7, 'd'),
    ('renewal', 'signature', 2, NULL, NULL);
