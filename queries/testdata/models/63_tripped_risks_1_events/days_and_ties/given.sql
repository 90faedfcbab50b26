-- The event that begins the stay and the one that ends it count. What is known to the day is inside if any time of that day is, and trips
-- no earlier than the stay begins and no later than it ends. Two events of one instant: the first of the file. Risk 2 has two shapes.
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, unnest([1, 2]) AS position, 'event' AS cause, unnest([7, 8]) AS rule;
INSERT INTO work.rule_shapes VALUES (7, 70), (8, 80), (8, 81);
INSERT INTO work.marked_events BY NAME
SELECT subject, seq, cast(ts AS timestamp) AS ts, shape, epoch_us(cast(ts AS timestamp)) AS earliest,
    epoch_us(cast(ts AS timestamp)) + CASE WHEN whole THEN 86399999999 ELSE 0 END AS latest
FROM (VALUES
    (1, 1, '2026-01-05 12:00:00', 70, false), (1, 2, '2026-01-20 12:00:00', 81, false), (1, 3, '2026-01-20 12:00:00', 80, false),
    (2, 4, '2026-01-05', 70, true), (2, 5, '2026-01-04', 80, true),
    (3, 6, '2026-01-21 09:00:00', 70, false)
) AS marked (subject, seq, ts, shape, whole);
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, timestamp '2026-01-05 12:00:00' AS entered_at, cast(gone AS timestamp) AS left_at,
    epoch_us(timestamp '2026-01-05 12:00:00') AS entered_earliest,
    epoch_us(cast(gone AS timestamp)) + CASE WHEN length(gone) = 10 THEN 86399999999 ELSE 0 END AS left_latest
FROM (VALUES (1, '2026-01-20 12:00:00'), (2, NULL), (3, '2026-01-21')) AS stays (subject, gone);
