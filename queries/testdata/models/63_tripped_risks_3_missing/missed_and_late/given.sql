-- The training is due 10 days after the stay begins on 1 January at 10:00, so it is missed from 21 January at 10:00 on. Subject 1 never had it
-- and goes on; 2 had it on 25 January; 3 on 15 January, late but in time; 4 left on 5 January without it; 5 left on 26 January;
-- 6 began by date, so the 21st has to be over; 7's is waived, 8's unknown, 9's not yet due, and none of these trips. 10 had it by date on the
-- very day on which it would be missed (known to the day at both ends): in time. The kickoff is no risk.
INSERT INTO work.stages BY NAME SELECT 'onboarding' AS journey, unnest(['setup', 'adoption']) AS stage, unnest([1, 2]) AS position;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'missing' AS cause, 'training' AS touchpoint;
INSERT INTO work.touchpoints BY NAME
SELECT 'onboarding' AS journey, 1 AS stage_position, unnest(['kickoff', 'training']) AS touchpoint, unnest([1, 2]) AS position;
CREATE TEMP TABLE cases AS
SELECT subject, entered, gone, came, status, after_days, reach_days
FROM (VALUES
    (1, '2026-01-01 10:00:00', NULL, NULL, 'missed', NULL, 30.0),
    (2, '2026-01-01 10:00:00', NULL, '2026-01-25 10:00:00', 'late', 24.0, 30.0),
    (3, '2026-01-01 10:00:00', NULL, '2026-01-15 10:00:00', 'late', 14.0, 30.0),
    (4, '2026-01-01 10:00:00', '2026-01-05 10:00:00', NULL, 'missed', NULL, 4.0),
    (5, '2026-01-01 10:00:00', '2026-01-26 10:00:00', NULL, 'missed', NULL, 25.0),
    (6, '2026-01-01', NULL, NULL, 'missed', NULL, 30.0),
    (7, '2026-01-01 10:00:00', NULL, NULL, 'waived', NULL, 30.0),
    (8, '2026-01-01 10:00:00', NULL, NULL, 'unknown', NULL, 30.0),
    (9, '2026-01-01 10:00:00', NULL, NULL, 'not_yet_due', NULL, 15.0),
    (10, '2026-01-01', NULL, '2026-01-22', 'late', 21.0, 30.0)
) AS cases (subject, entered, gone, came, status, after_days, reach_days);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, subject, 'c' || subject AS case_id FROM cases;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, 1 AS visit, cast(entered AS timestamp) AS entered_at, cast(gone AS timestamp) AS left_at FROM cases;
INSERT INTO main.touchpoint_status BY NAME
SELECT 'onboarding' AS journey, 'c' || subject AS case_id, 'setup' AS stage, 1 AS visit, unnest(['kickoff', 'training']) AS touchpoint, 1 AS occurrence, unnest(['missed', status]) AS status FROM cases;
INSERT INTO work.expectations BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 2 AS touchpoint_position, 'd' AS unit, gone IS NOT NULL AS gone, cast(entered AS timestamp) AS entered_at,
    length(entered) = 10 AS entered_whole FROM cases;
INSERT INTO work.occurrences BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 2 AS touchpoint_position, 1 AS occurrence, 10 * 86400000000 AS due_us, cast(came AS timestamp) AS ts,
    cast(after_days * 86400000000 AS bigint) AS after_us, cast(reach_days * 86400000000 AS bigint) AS reach_us,
    cast(least(reach_days, 20) * 86400000000 AS bigint) AS missed_us FROM cases;
INSERT INTO work.placed_touches BY NAME
SELECT 'onboarding' AS journey, subject, 2 AS touchpoint_position, cast(came AS timestamp) AS ts FROM cases WHERE came IS NOT NULL;
DROP TABLE cases;
