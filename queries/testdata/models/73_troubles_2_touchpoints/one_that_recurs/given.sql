-- a review every 90 days. 1: the first one is missed until the second is due, which is late; the third is missed up to now, the fourth
-- not yet due. 2: in version 2 it recurs every 30 days. 3: all in time
INSERT INTO work.journey_versions (journey, version_no, journey_version) VALUES ('onboarding', 1, '1'), ('onboarding', 2, '2');
INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position, every_value) VALUES
    ('onboarding', 1, 'value', 'review', 1, 90), ('onboarding', 2, 'value', 'review', 1, 30);
INSERT INTO work.passages (passage, journey, case_id, stage, visit, timezone, left_on, cut_short) VALUES
    (1, 'onboarding', 'A', 'value', 1, 'Europe/Berlin', '2026-09-30', false), (2, 'onboarding', 'B', 'value', 1, 'Europe/Berlin', '2026-09-30', false),
    (3, 'onboarding', 'C', 'value', 1, 'UTC', '2026-05-01', false);
INSERT INTO main.touchpoint_status (journey, journey_version, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, days_late) VALUES
    ('onboarding', '1', 'A', 'value', 1, 'review', 1, '2026-04-01 10:00:00', NULL, 'missed', 182.5),
    ('onboarding', '1', 'A', 'value', 1, 'review', 2, '2026-06-30 22:30:00', '2026-07-02 22:30:00', 'late', 2),
    ('onboarding', '1', 'A', 'value', 1, 'review', 3, '2026-09-28 10:00:00', NULL, 'missed', 2.5),
    ('onboarding', '1', 'A', 'value', 1, 'review', 4, '2026-12-27 10:00:00', NULL, 'not_yet_due', NULL),
    ('onboarding', '2', 'B', 'value', 1, 'review', 1, '2026-08-01', NULL, 'missed', 60),
    ('onboarding', '2', 'B', 'value', 1, 'review', 2, '2026-08-31', NULL, 'missed', 30),
    ('onboarding', '2', 'B', 'value', 1, 'review', 3, '2026-09-30', NULL, 'unknown', NULL),
    ('onboarding', '1', 'C', 'value', 1, 'review', 1, '2026-04-01', '2026-03-30', 'met', NULL);
