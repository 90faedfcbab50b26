INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.journeys (journey, journey_version) VALUES ('onboarding', '3');
-- open places have 100 excess days: 60 and 25 make the first 80, also 10 and 5 follow. The training is quick to do since version 2. Nothing is
-- declared for the stage of the silence. Negative experiences are taken among themselves: 8 of 10 are the first 80 %, so the ninth and
-- tenth are not. The longest of all is closed. The two places of 5 days differ in accounts, then in revenue
INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position, effort) VALUES
    ('onboarding', 1, 'setup', 'training', 1, 5), ('onboarding', 2, 'setup', 'training', 1, 2), ('onboarding', 1, 'setup', 'kickoff', 2, 3),
    ('onboarding', 1, 'use', 'review', 3, 1), ('onboarding', 1, 'use', 'escalation', 4, 4), ('onboarding', 1, 'use', 'survey', 5, NULL);
INSERT INTO work.stages (journey, version_no, stage, position, effort) VALUES
    ('onboarding', 1, 'setup', 1, NULL), ('onboarding', 1, 'use', 2, 5), ('onboarding', 2, 'use', 2, 3);
INSERT INTO work.breaks (journey, kind, stage, touchpoint, segment, accounts, accounts_in_place, arr, occurrences, excess_days, recent_accounts, last_day) VALUES
    ('onboarding', 'missing_touchpoint', 'setup', 'training', 'all', 6, 12, 60.00, 6, 60, 2, '2026-09-30'),
    ('onboarding', 'silence', 'setup', NULL, 'all', 3, 12, NULL, 3, 25, 1, '2026-09-30'),
    ('onboarding', 'slow_stage', 'use', NULL, 'all', 3, 8, 7.00, 3, 10, 1, '2026-08-01'),
    ('onboarding', 'late_touchpoint', 'setup', 'kickoff', 'all', 2, 12, 5.00, 2, 2.5, 1, '2026-08-02'),
    ('onboarding', 'late_touchpoint', 'use', 'review', 'all', 2, 8, NULL, 2, 2.5, 1, '2026-08-03'),
    ('onboarding', 'late_touchpoint', 'use', 'training', 'all', 1, 8, 9.00, 1, 0, 1, '2026-08-04'),
    ('onboarding', 'regression', 'setup', NULL, 'all', 9, 12, 90.00, 9, 900, 0, '2026-06-30'),
    ('onboarding', 'negative_experience', 'use', 'escalation', 'all', 4, 8, 1.00, 8, NULL, 1, '2026-09-01'),
    ('onboarding', 'negative_experience', 'use', 'survey', 'all', 2, 8, 1.00, 1, NULL, 1, '2026-09-01'),
    ('onboarding', 'negative_experience', 'use', NULL, 'all', 1, 8, 1.00, 1, NULL, 1, '2026-09-01'),
    ('onboarding', 'silence', 'setup', NULL, 'smb', 1, 4, NULL, 1, 3, 1, '2026-09-30');
INSERT INTO work.break_effects (journey, kind, stage, touchpoint, segment, note) VALUES ('onboarding', 'silence', 'setup', '', 'all', 'association, not cause');
