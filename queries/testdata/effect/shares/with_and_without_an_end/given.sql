INSERT INTO work.breaks (journey, kind, stage, touchpoint, segment, cases_with, cases_without, ended_with, ended_without) VALUES
    ('onboarding', 'silence', 'setup', NULL, 'smb', 12, 30, 3, 4), ('onboarding', 'silence', 'setup', NULL, 'all', 20, 50, 4, 6),
    ('onboarding', 'late_touchpoint', 'setup', 'kickoff', 'all', 7, 40, 0, 9), ('tickets', 'silence', 'open', NULL, 'all', 5, 6, NULL, NULL);
