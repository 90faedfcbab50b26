INSERT INTO main.journey_gaps (journey_gap_id, journey, segment, rank, state, kind, stage, touchpoint, accounts, excess_days, quadrant) VALUES
    ('1', 'onboarding', 'all', 2, 'new', 'silence', 'setup', NULL, 3, 12.5, NULL), ('2', 'onboarding', 'all', 1, 'persisting', 'late_touchpoint', 'setup', 'kickoff', 5, 40, 'quick_win'),
    ('3', 'onboarding', 'smb', 1, 'new', 'silence', 'setup', NULL, 2, 8, NULL), ('4', 'renewal', 'all', 1, 'closed', 'regression', 'talk', NULL, 1, NULL, NULL),
    ('5', 'onboarding', 'all', 3, 'new', 'silence', 'use', NULL, 1, 2, NULL);
