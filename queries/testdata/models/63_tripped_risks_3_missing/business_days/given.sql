-- Due after 2 business days, missed after 4, in Berlin. From Thursday 26 March at 15:00: Wednesday 1 April at 15:00, over the change of the clocks
-- (13:00 in UTC). From Friday by date: the fourth business day, Thursday 2 April, has to be over. From Saturday at noon: the end of Thursday, which as
-- with due times is the beginning of the next business day, Friday 3. Left on Sunday after one business day: missed as it was left.
INSERT INTO work.business_days BY NAME
SELECT 'Europe/Berlin' AS timezone, cast(day AS date) AS day, isodow(day) < 6 AS business,
    count(*) FILTER (isodow(day) < 6) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS business_before
FROM generate_series(timestamp '2026-03-23', timestamp '2026-04-20', interval 1 day) AS days (day);
INSERT INTO work.stages BY NAME SELECT 'onboarding' AS journey, unnest(['setup', 'adoption']) AS stage, unnest([1, 2]) AS position;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'missing' AS cause, 'training' AS touchpoint;
INSERT INTO work.touchpoints BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 'training' AS touchpoint, 1 AS position;
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, unnest([1, 2, 3, 4]) AS subject, unnest(['c1', 'c2', 'c3', 'c4']) AS case_id;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, 1 AS visit, cast(entered AS timestamp) AS entered_at, cast(gone AS timestamp) AS left_at
FROM (VALUES (1, '2026-03-26 14:00:00', NULL), (2, '2026-03-27', NULL), (3, '2026-03-28 11:00:00', NULL), (4, '2026-03-27 00:00:00', '2026-03-29 10:00:00'))
    AS stays (subject, entered, gone);
INSERT INTO main.touchpoint_status BY NAME
SELECT 'onboarding' AS journey, 'c' || subject AS case_id, 'setup' AS stage, 1 AS visit, 'training' AS touchpoint, 1 AS occurrence, 'missed' AS status FROM work.stage_stays;
INSERT INTO work.expectations BY NAME
SELECT stays.journey, stays.subject, 1 AS number, 1 AS touchpoint_position, 'bd' AS unit, stays.left_at IS NOT NULL AS gone, stays.entered_at, stays.subject = 2 AS entered_whole,
    -- Thursday is the fourth day of the calendar's first week
    cast(worked.days * 86400000000 AS bigint) AS entered_worked, 'Europe/Berlin' AS timezone
FROM work.stage_stays AS stays
JOIN (VALUES (1, 3 + 15 / 24.0), (2, 4.0), (3, 5.0), (4, 4 + 1 / 24.0)) AS worked (subject, days) ON worked.subject = stays.subject;
INSERT INTO work.occurrences BY NAME
SELECT journey, subject, 1 AS number, 1 AS touchpoint_position, 1 AS occurrence, 2 * 86400000000 AS due_us,
    CASE WHEN subject = 4 THEN 82800000000 ELSE 10 * 86400000000 END AS reach_us, CASE WHEN subject = 4 THEN 82800000000 ELSE 4 * 86400000000 END AS missed_us
FROM work.stage_stays;
