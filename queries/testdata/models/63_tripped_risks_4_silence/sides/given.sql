-- The side of the risk: the vendor's where the journey's version measures it, else the mutual one, else the customer's. The same account is silent on each
-- side since another day. The version of the visit decides on the side and on the risk; the third risk of version 1 is declared only.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-03-01' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT 'mail' AS source, true AS communicates;
INSERT INTO work.journey_versions BY NAME
SELECT 'onboarding' AS journey, unnest([1, 2, 3]) AS version_no, unnest([true, false, false]) AS silence_vendor, true AS silence_customer, unnest([true, true, false]) AS silence_mutual;
INSERT INTO work.risks BY NAME
SELECT 'onboarding' AS journey, version AS version_no, 1 AS stage_position, position, cause, days AS over_value, 'd' AS over_unit
FROM (VALUES (1, 1, 'silence', 10.0), (1, 2, 'silence', 20.0), (1, 3, NULL, NULL), (2, 1, 'silence', 10.0), (3, 1, 'silence', 10.0)) AS risks (version, position, cause, days);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, unnest([1, 2, 3]) AS subject, 'a' AS account_id;
INSERT INTO work.spans BY NAME SELECT 1 AS account_no, 'a' AS account_id, 'UTC' AS timezone;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, unnest([1, 2, 3]) AS subject, 1 AS number, 1 AS stage_position, unnest([1, 2, 3]) AS version_no, timestamp '2026-01-01' AS entered_at;
INSERT INTO work.intervals BY NAME
SELECT 1 AS account_no, side, seq, true AS open, cast(silent AS timestamp) AS from_ts, cast(silent AS date) AS from_day, false AS from_whole,
    timestamp '2026-03-01' AS to_ts, date '2026-02-28' AS to_day, false AS to_whole
FROM (VALUES ('vendor', 11, '2026-01-01'), ('mutual', 12, '2026-01-02'), ('customer', 13, '2026-01-03')) AS silences (side, seq, silent);
