INSERT INTO main.time_to_value (journey, case_id, segment, milestone) VALUES ('onboarding', 'a', 'smb', 'first');
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status, days_late) VALUES
    ('onboarding', 'a', 'kickoff', 1, 'call', 1, 'met', NULL), ('onboarding', 'a', 'kickoff', 1, 'call', 2, 'late', 3), ('onboarding', 'b', 'kickoff', 1, 'call', 1, 'missed', 9),
    ('onboarding', 'b', 'kickoff', 1, 'call', 2, 'unknown', NULL), ('onboarding', 'b', 'kickoff', 1, 'mail', 1, 'not_yet_due', NULL), ('onboarding', 'a', 'kickoff', 1, 'mail', 1, 'waived', NULL);
