-- seven visits of setup: 1 and 2 were silent, of 3 it is not known, 6 began before the records. The training was expected in 1, 4 and 5. Days are
-- whole: 2.01 is 3. A slow stage is not compared, nor is what is no break
INSERT INTO work.passages (passage, journey, stage, segment, days, moved_on, seen) VALUES
    (1, 'onboarding', 'setup', 'smb', 2.01, true, true), (2, 'onboarding', 'setup', 'smb', 3, true, true), (3, 'onboarding', 'setup', 'smb', 3, true, true),
    (4, 'onboarding', 'setup', 'smb', 3, false, true), (5, 'onboarding', 'setup', NULL, 0, true, true), (6, 'onboarding', 'setup', 'smb', 3, true, false),
    (7, 'onboarding', 'setup', 'smb', 2.5, true, true);
INSERT INTO work.troubles (passage, kind, touchpoint, hurt) VALUES
    (1, 'silence', NULL, true), (2, 'silence', NULL, true), (3, 'silence', NULL, NULL), (6, 'silence', NULL, true),
    (1, 'expected_touchpoint', 'training', NULL), (4, 'expected_touchpoint', 'training', NULL), (5, 'expected_touchpoint', 'training', NULL),
    (4, 'missing_touchpoint', 'training', true), (5, 'missing_touchpoint', 'training', NULL),
    (7, 'slow_stage', NULL, true), (5, 'expected_touchpoint', 'kickoff', NULL), (1, 'late_touchpoint', 'welcome', true);
INSERT INTO work.breaks (journey, kind, stage, touchpoint, segment) VALUES
    ('onboarding', 'silence', 'setup', NULL, 'all'), ('onboarding', 'silence', 'setup', NULL, 'smb'),
    ('onboarding', 'missing_touchpoint', 'setup', 'training', 'all'), ('onboarding', 'slow_stage', 'setup', NULL, 'all');
