-- The records begin on 1 January at noon, and the time before is an outage. Account a started after that, b on 22 December: known from day
-- 10 on (10.5 by the clock). The journey has api since 8 January by the local clock of Berlin: a, of 3 January, could get there from day
-- 4.95 on, which is less than 5 calendar days; b from day 16.95 on. What a source that gives no communications holds does not count.
INSERT INTO work.watermarks BY NAME SELECT unnest(['mail', 'log']) AS source, unnest([true, false]) AS communicates;
INSERT INTO work.source_days BY NAME
SELECT unnest(['mail', 'log']) AS source, unnest([date '2026-01-01', date '2025-06-01']) AS day, unnest([timestamp '2026-01-01 12:00:00', timestamp '2025-06-01']) AS first_ts;
INSERT INTO work.outages BY NAME SELECT 'mail' AS source, timestamp '2025-06-01' AS from_ts, timestamp '2026-01-01 12:00:00' AS to_ts;
INSERT INTO work.adoptions BY NAME
SELECT 'onboarding' AS journey, 'v1' AS journey_version, account AS case_id, account AS account_id, segment, 'Europe/Berlin' AS timezone,
    cast(started AS timestamp) AS started_at, cast(cast(started AS timestamp) AS date) AS started_day, touchpoint, cast(since AS date) AS since_day, outcome, days
FROM (VALUES
    ('a', 'smb', '2026-01-03', 'dashboards', NULL, 'event', 3.5), ('b', NULL, '2025-12-22', 'dashboards', NULL, 'competing', 30.0),
    ('a', 'smb', '2026-01-03', 'api', '2026-01-08', 'censored', 40.0), ('b', NULL, '2025-12-22', 'api', '2026-01-08', 'censored', 52.0)
) AS adoptions (account, segment, started, touchpoint, since, outcome, days);
