-- 1: kickoff in time, training missed and still missing, welcome late and known to the day. 2: kickoff late on the evening of 2 January
-- in Honolulu, training unknown. 3, left on 10 January: training missed though it was not yet due. 4, which the churn cut short on
-- that day: the same, and kickoff was due before. 5: nothing is due yet, and kickoff is waived
INSERT INTO work.journey_versions (journey, version_no, journey_version) VALUES ('onboarding', 1, '1');
INSERT INTO work.touchpoints (journey, stage, touchpoint, position) VALUES ('onboarding', 'setup', 'kickoff', 1), ('onboarding', 'setup', 'training', 2);
INSERT INTO work.passages (passage, journey, case_id, stage, visit, timezone, left_on, cut_short) VALUES
    (1, 'onboarding', 'A', 'setup', 1, 'UTC', '2026-09-30', false), (2, 'onboarding', 'B', 'setup', 1, 'Pacific/Honolulu', '2026-02-01', false),
    (3, 'onboarding', 'C', 'setup', 1, 'UTC', '2026-01-10', false), (4, 'onboarding', 'D', 'setup', 2, 'UTC', '2026-01-10', true),
    (5, 'onboarding', 'E', 'setup', 1, 'UTC', '2026-09-30', false);
INSERT INTO main.touchpoint_status (journey, journey_version, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, days_late) VALUES
    ('onboarding', '1', 'A', 'setup', 1, 'kickoff', 1, '2026-01-06', '2026-01-05 10:00:00', 'met', NULL),
    ('onboarding', '1', 'A', 'setup', 1, 'training', 1, '2026-01-20', NULL, 'missed', 254),
    ('onboarding', '1', 'A', 'setup', 1, 'welcome', 1, '2026-01-02', '2026-01-04', 'late', 2),
    ('onboarding', '1', 'B', 'setup', 1, 'kickoff', 1, '2026-01-02', '2026-01-03 06:30:00', 'late', 1.270833333),
    ('onboarding', '1', 'B', 'setup', 1, 'training', 1, '2026-01-20', NULL, 'unknown', NULL),
    ('onboarding', '1', 'C', 'setup', 1, 'training', 1, '2026-01-20', NULL, 'missed', NULL),
    ('onboarding', '1', 'D', 'setup', 2, 'kickoff', 1, '2026-01-06', NULL, 'missed', 4),
    ('onboarding', '1', 'D', 'setup', 2, 'training', 1, '2026-01-20', NULL, 'missed', NULL),
    ('onboarding', '1', 'E', 'setup', 1, 'kickoff', 1, '2026-10-06', NULL, 'waived', NULL),
    ('onboarding', '1', 'E', 'setup', 1, 'training', 1, '2026-10-20', NULL, 'not_yet_due', NULL);
