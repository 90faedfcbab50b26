-- The version of the visit decides: what version 2 calls a risk trips nothing in a visit that began under version 1.
INSERT INTO work.risks BY NAME
SELECT 'onboarding' AS journey, unnest([1, 2]) AS version_no, 1 AS stage_position, 1 AS position, 'event' AS cause, unnest([7, 8]) AS rule;
INSERT INTO work.rule_shapes VALUES (7, 70), (8, 80);
INSERT INTO work.marked_events BY NAME
SELECT unnest([1, 1, 2, 2]) AS subject, unnest([1, 2, 3, 4]) AS seq, timestamp '2026-01-06' AS ts, unnest([70, 80, 70, 80]) AS shape, 20 AS earliest, 20 AS latest;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, unnest([1, 2]) AS subject, 1 AS number, 1 AS stage_position, unnest([1, 2]) AS version_no, timestamp '2026-01-05' AS entered_at, 10 AS entered_earliest;
