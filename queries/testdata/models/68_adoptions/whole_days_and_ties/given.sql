-- With a day precision at either end whole days are counted, over a leap day too. Of two touches at one instant the first counts, which
-- changes nothing here. A touch by date on the day of the start takes no time; an end by date ends that day.
INSERT INTO work.settings BY NAME SELECT timestamp '2028-03-10 12:00:00' AS as_of, date '2028-03-10' AS today;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no;
INSERT INTO work.touchpoints BY NAME SELECT 'onboarding' AS journey, 'api' AS touchpoint, 1 AS position, 'difficult_to_adopt' AS feature_group;
INSERT INTO work.cases BY NAME
SELECT 'onboarding' AS journey, 'v1' AS journey_version, subject, id AS case_id, id AS account_id, 'UTC' AS timezone,
    cast(started AS timestamp) AS started_at, cast(cast(started AS timestamp) AS date) AS started_day,
    CASE WHEN length(started) = 10 THEN 'day' ELSE 'second' END AS started_precision,
    cast(ended AS timestamp) AS ended_at, cast(ended AS date) AS ended_day, CASE WHEN ended IS NOT NULL THEN 'day' END AS ended_precision,
    epoch_us(cast(ended AS timestamp)) AS ended_earliest, epoch_us(cast(ended AS timestamp)) + 86399999999 AS ended_latest
FROM (VALUES
    (1, 'a', '2028-02-28', NULL), (2, 'b', '2028-02-28 18:00:00', NULL), (3, 'c', '2028-02-28 18:00:00', NULL),
    (4, 'd', '2028-02-28 18:00:00', '2028-03-01'), (5, 'e', '2028-02-28', NULL)
) AS cases (subject, id, started, ended);
INSERT INTO work.placed_touches BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS touchpoint_position, cast(ts AS timestamp) AS ts, row_number() OVER () AS seq,
    cast(cast(ts AS timestamp) AS date) AS day, length(ts) = 10 AS whole,
    epoch_us(cast(ts AS timestamp)) AS earliest, epoch_us(cast(ts AS timestamp)) AS latest
FROM (VALUES
    (1, '2028-03-01 06:00:00'), (1, '2028-03-01 06:00:00'), (2, '2028-03-01 06:00:00'), (3, '2028-02-28'), (4, '2028-03-02')
) AS touches (subject, ts);
