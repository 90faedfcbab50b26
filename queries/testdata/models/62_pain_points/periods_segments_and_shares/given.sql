-- Account 1 moves from smb to enterprise in February, so that its January counts for smb in the month and for enterprise in the quarter.
-- Account 2 is enterprise, account 3 in no segment: it counts for all only. billing: 3 in January (2 accounts), 1 in February, so change -2;
-- none in March, April again: 1 more than none. Of January's two rated tickets one is good. login comes up in February.
-- The second version of the journey is in force from 2026-03-15, so from March and the first quarter on.
INSERT INTO work.settings BY NAME SELECT date '2026-04-10' AS today;
INSERT INTO work.journey_versions BY NAME
SELECT 'onboarding' AS journey, 1 AS version_no, 'v1' AS journey_version, NULL::date AS from_day, date '2026-03-15' AS to_day
UNION ALL BY NAME SELECT 'onboarding' AS journey, 2 AS version_no, 'v2' AS journey_version, date '2026-03-15' AS from_day, NULL::date AS to_day;
INSERT INTO work.periods BY NAME
SELECT 'month' AS grain, unnest([date '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']) AS period, unnest([date '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']) AS to_day
UNION ALL BY NAME SELECT 'quarter' AS grain, unnest([date '2026-01-01', '2026-04-01']) AS period, unnest([date '2026-04-01', '2026-07-01']) AS to_day;
INSERT INTO work.presences BY NAME
SELECT 'onboarding' AS journey, 'adoption' AS stage, unnest([1, 2, 3]) AS account_no, timestamp '2025-12-01' AS from_ts, timestamp '9999-12-31' AS to_ts;
INSERT INTO work.period_segments BY NAME
SELECT 'onboarding' AS journey, account_no, cast(from_day AS date) AS from_day, cast(to_day AS date) AS to_day, month_segment, quarter_segment
FROM (VALUES
    (1, '2025-10-01', '2026-01-01', 'smb', 'smb'), (1, '2026-01-01', '2026-02-01', 'smb', 'enterprise'),
    (1, '2026-02-01', '9999-12-31', 'enterprise', 'enterprise'),
    (2, '0001-01-01', '9999-12-31', 'enterprise', 'enterprise'), (3, '0001-01-01', '9999-12-31', NULL, NULL)
) AS segments (account_no, from_day, to_day, month_segment, quarter_segment);
INSERT INTO work.concerns BY NAME
SELECT row_number() OVER () AS seq, account_no, cast(day AS timestamp) + interval 9 hour AS ts, cast(day AS date) AS day, ticket, ticket OR account_no = 1 AS begun, reopened, rating, topic, source AS topic_source
FROM (VALUES
    (1, '2026-01-10', true, true, 1.0, 'billing', 'category'),
    (1, '2026-01-11', true, false, 0.5, 'billing', 'category'),
    (2, '2026-01-31', false, false, NULL, 'billing', 'subject'),
    (3, '2026-02-28', true, false, NULL, 'billing', 'category'),
    (1, '2026-02-01', true, false, NULL, 'login', 'tag'),
    (2, '2026-04-10', true, false, NULL, 'billing', 'category')
) AS concerns (account_no, day, ticket, reopened, rating, topic, source);
