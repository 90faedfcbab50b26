-- Adoption (stage 2) is at risk while the training of the setup (stage 1) is missing. Subject 1 left the setup without it, had it in adoption: at risk
-- from the first instant to the training. 2 had it before adoption began, though after the setup was left: no risk. 3 was missed in a second visit
-- of the setup as well: the first that is still missing trips, once. Of the second visit of adoption of 1 nothing is missing any more.
-- A visit of the setup itself knows only its own touchpoint: the second one of 4 has it, what the first one missed is no matter.
INSERT INTO work.stages BY NAME SELECT 'onboarding' AS journey, unnest(['setup', 'adoption']) AS stage, unnest([1, 2]) AS position;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, unnest([1, 2]) AS stage_position, 1 AS position, 'missing' AS cause, 'training' AS touchpoint;
INSERT INTO work.touchpoints BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 'training' AS touchpoint, 1 AS position;
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, unnest([1, 2, 3, 4]) AS subject, unnest(['c1', 'c2', 'c3', 'c4']) AS case_id;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, number, stage AS stage_position, visit, cast(entered AS timestamp) AS entered_at, cast(gone AS timestamp) AS left_at
FROM (VALUES
    (1, 1, 1, 1, '2026-01-01', '2026-01-10'), (1, 2, 2, 1, '2026-01-10', '2026-02-01'), (1, 3, 2, 2, '2026-03-01', NULL),
    (2, 1, 1, 1, '2026-01-01', '2026-01-10'), (2, 2, 2, 1, '2026-02-01', NULL),
    (3, 1, 1, 1, '2026-01-01', '2026-01-10'), (3, 2, 1, 2, '2026-01-20', '2026-01-25'), (3, 3, 2, 1, '2026-01-25', NULL),
    (4, 1, 1, 1, '2026-01-01', '2026-01-10'), (4, 2, 1, 2, '2026-01-20', NULL)
) AS stays (subject, number, stage, visit, entered, gone);
INSERT INTO main.touchpoint_status BY NAME
SELECT 'onboarding' AS journey, 'c' || subject AS case_id, 'setup' AS stage, visit, 'training' AS touchpoint, 1 AS occurrence, status
FROM (VALUES (1, 1, 'missed'), (2, 1, 'missed'), (3, 1, 'missed'), (3, 2, 'missed'), (4, 1, 'missed'), (4, 2, 'met')) AS statuses (subject, visit, status);
INSERT INTO work.expectations BY NAME
SELECT journey, subject, number, 1 AS touchpoint_position, 'd' AS unit, left_at IS NOT NULL AS gone, entered_at, false AS entered_whole
FROM work.stage_stays WHERE stage_position = 1;
INSERT INTO work.occurrences BY NAME
SELECT journey, subject, number, 1 AS touchpoint_position, 1 AS occurrence, 20 * 86400000000 AS due_us, epoch_us(left_at) - epoch_us(entered_at) AS reach_us,
    epoch_us(left_at) - epoch_us(entered_at) AS missed_us
FROM work.stage_stays WHERE stage_position = 1;
INSERT INTO work.placed_touches BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS touchpoint_position, cast(ts AS timestamp) AS ts
FROM (VALUES (1, '2026-01-20 09:00:00'), (2, '2026-01-20 09:00:00'), (4, '2026-01-22')) AS touches (subject, ts);
