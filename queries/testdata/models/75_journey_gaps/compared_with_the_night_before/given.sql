INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.journeys (journey, journey_version) VALUES ('onboarding', '3');
-- what becomes of what was known: an open place goes on, a closed one is open again, an open one has closed, and two are no longer found,
-- one of them of a journey that is gone. Two are not known: one open, one that was over before anybody looked
INSERT INTO work.last_journey_gaps (journey_gap_id, journey, journey_version, kind, stage, touchpoint, segment, state, first_seen, last_seen) VALUES
    (left(md5('onboarding|slow_stage|setup||all'), 16), 'onboarding', '2', 'slow_stage', 'setup', NULL, 'all', 'new', '2026-05-01', '2026-09-29'),
    (left(md5('onboarding|late_touchpoint|setup|kickoff|all'), 16), 'onboarding', '2', 'late_touchpoint', 'setup', 'kickoff', 'all', 'closed', '2025-05-01', '2025-06-01'),
    (left(md5('onboarding|silence|setup||all'), 16), 'onboarding', '2', 'silence', 'setup', NULL, 'all', 'reopened', '2025-07-01', '2026-07-02'),
    (left(md5('onboarding|silence|before||all'), 16), 'onboarding', '2', 'silence', 'before', NULL, 'all', 'persisting', '2025-08-01', '2026-09-10'),
    (left(md5('former|regression|x||all'), 16), 'former', '1', 'regression', 'x', NULL, 'all', 'closed', '2025-01-01', '2025-01-02');
INSERT INTO work.breaks (journey, kind, stage, touchpoint, segment, accounts, accounts_in_place, arr, occurrences, excess_days, recent_accounts, last_day) VALUES
    ('onboarding', 'slow_stage', 'setup', NULL, 'all', 6, 12, 60.00, 6, 60, 2, '2026-09-30'),
    ('onboarding', 'late_touchpoint', 'setup', 'kickoff', 'all', 3, 12, NULL, 3, 25, 1, '2026-09-30'),
    ('onboarding', 'silence', 'setup', NULL, 'all', 3, 12, NULL, 3, 30, 0, '2026-07-02'),
    ('onboarding', 'regression', 'setup', NULL, 'all', 1, 12, NULL, 1, 4, 1, '2026-09-30'),
    ('onboarding', 'silent_handoff', 'setup', NULL, 'all', 1, 12, NULL, 1, 3, 0, '2026-01-31');
