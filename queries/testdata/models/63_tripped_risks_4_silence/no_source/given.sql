-- Without a source that gives communications nothing is known of a silence.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-01-11 12:00:00' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT unnest(['mail', 'billing']) AS source, unnest([false, false]) AS communicates;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, true AS silence_vendor;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'silence' AS cause, 10 AS over_value, 'd' AS over_unit;
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, unnest([1, 2]) AS subject, unnest(['a1', 'a2']) AS account_id;
INSERT INTO work.spans BY NAME SELECT unnest([1, 2]) AS account_no, unnest(['a1', 'a2']) AS account_id, 'UTC' AS timezone;
INSERT INTO work.stage_stays BY NAME SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, timestamp '2026-01-01' AS entered_at FROM work.cases;
INSERT INTO work.intervals BY NAME
SELECT account AS account_no, 'vendor' AS side, account AS seq, true AS open, cast(silent AS timestamp) AS from_ts, date '2026-01-01' AS from_day, false AS from_whole,
    timestamp '2026-01-11 12:00:00' AS to_ts, date '2026-01-11' AS to_day, false AS to_whole
FROM (VALUES (1, '2026-01-01 12:00:00'), (2, '2026-01-01 12:00:01')) AS silences (account, silent);
