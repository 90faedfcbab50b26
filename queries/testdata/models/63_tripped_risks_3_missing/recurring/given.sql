-- A review every 30 days with a grace of 5: the second one was missed on 7 March, the third came in time, so the risk was over when that came. A
-- fourth that is missed trips nothing more in this visit. The late first one was in its grace.
INSERT INTO work.stages BY NAME SELECT 'onboarding' AS journey, unnest(['setup', 'adoption']) AS stage, unnest([1, 2]) AS position;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'missing' AS cause, 'review' AS touchpoint;
INSERT INTO work.touchpoints BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 'review' AS touchpoint, 1 AS position;
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, 1 AS subject, 'c1' AS case_id;
INSERT INTO work.stage_stays BY NAME SELECT 'onboarding' AS journey, 1 AS subject, 1 AS number, 1 AS stage_position, 1 AS visit, timestamp '2026-01-01' AS entered_at;
INSERT INTO main.touchpoint_status BY NAME
SELECT 'onboarding' AS journey, 'c1' AS case_id, 'setup' AS stage, 1 AS visit, 'review' AS touchpoint, unnest([1, 2, 3, 4]) AS occurrence, unnest(['late', 'missed', 'met', 'missed']) AS status;
INSERT INTO work.expectations BY NAME
SELECT 'onboarding' AS journey, 1 AS subject, 1 AS number, 1 AS touchpoint_position, 'd' AS unit, 30 * 86400000000 AS every_us, false AS gone,
    timestamp '2026-01-01' AS entered_at, false AS entered_whole;
INSERT INTO work.occurrences BY NAME
SELECT 'onboarding' AS journey, 1 AS subject, 1 AS number, 1 AS touchpoint_position, occurrence, occurrence * 30 * 86400000000 AS due_us,
    cast(ts AS timestamp) AS ts, epoch_us(cast(ts AS timestamp)) - epoch_us(timestamp '2026-01-01') AS after_us,
    200 * 86400000000 AS reach_us, (occurrence * 30 + 5) * 86400000000 AS missed_us
FROM (VALUES (1, '2026-02-02 10:00:00'), (2, NULL), (3, '2026-03-20 09:00:00'), (4, NULL)) AS occurrences (occurrence, ts);
INSERT INTO work.placed_touches BY NAME
SELECT 'onboarding' AS journey, 1 AS subject, 1 AS touchpoint_position, unnest([timestamp '2026-02-02 10:00:00', timestamp '2026-03-20 09:00:00']) AS ts;
