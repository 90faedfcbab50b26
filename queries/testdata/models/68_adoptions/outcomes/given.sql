-- Of account a the first touch counts (2.5 days); b ended after 10 days and touched only later; c waits, 31 days by now; d had it before
-- the start; e touches at the instant of its end: it got there. The kickoff is no feature.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-01' AS as_of, date '2026-01-31' AS today;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no;
INSERT INTO work.touchpoints BY NAME
SELECT 'onboarding' AS journey, unnest(['kickoff', 'dashboards']) AS touchpoint, unnest([1, 2]) AS position, unnest([NULL, 'quick_win']) AS feature_group;
INSERT INTO work.cases BY NAME
SELECT 'onboarding' AS journey, 'v1' AS journey_version, subject, id AS case_id, id AS account_id, 'smb' AS segment, 'UTC' AS timezone,
    timestamp '2026-01-01' AS started_at, date '2026-01-01' AS started_day, 'second' AS started_precision,
    cast(ended AS timestamp) AS ended_at, cast(cast(ended AS timestamp) AS date) AS ended_day, CASE WHEN ended IS NOT NULL THEN 'second' END AS ended_precision,
    epoch_us(cast(ended AS timestamp)) AS ended_earliest, epoch_us(cast(ended AS timestamp)) AS ended_latest
FROM (VALUES (1, 'a', NULL), (2, 'b', '2026-01-11'), (3, 'c', NULL), (4, 'd', NULL), (5, 'e', '2026-01-21')) AS cases (subject, id, ended);
INSERT INTO work.placed_touches BY NAME
SELECT 'onboarding' AS journey, subject, position AS touchpoint_position, cast(ts AS timestamp) AS ts, row_number() OVER () AS seq,
    cast(cast(ts AS timestamp) AS date) AS day, false AS whole, epoch_us(cast(ts AS timestamp)) AS earliest, epoch_us(cast(ts AS timestamp)) AS latest
FROM (VALUES
    (1, 2, '2026-01-20'), (1, 2, '2026-01-03 12:00:00'), (1, 1, '2026-01-02'), (2, 2, '2026-01-12'), (3, 1, '2026-01-02'), (4, 2, '2025-12-24'), (5, 2, '2026-01-21')
) AS touches (subject, position, ts);
