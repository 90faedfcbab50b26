-- Three topics of one event each share the cell; what has no topic keeps its share. Nothing was rated. The first period has no change.
INSERT INTO work.settings BY NAME SELECT date '2026-01-31' AS today;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, 'v1' AS journey_version;
INSERT INTO work.periods BY NAME SELECT 'month' AS grain, date '2026-01-01' AS period, date '2026-02-01' AS to_day;
INSERT INTO work.presences BY NAME
SELECT 'onboarding' AS journey, 'setup' AS stage, 1 AS account_no, timestamp '2025-12-01' AS from_ts, timestamp '9999-12-31' AS to_ts;
INSERT INTO work.concerns BY NAME
SELECT row_number() OVER () AS seq, 1 AS account_no, timestamp '2026-01-10 09:00:00' AS ts, date '2026-01-10' AS day, false AS ticket, source IS NULL AS begun, false AS reopened, topic, source AS topic_source
FROM (VALUES ('login', 'form'), ('login', 'subject'), ('billing', 'tag'), ('(other)', 'subject'), ('(none)', NULL)) AS concerns (topic, source);
