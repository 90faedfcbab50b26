-- A risk from 14 days on: left after exactly 14 days (tripped as it was left), after a second less, after 20, going on for 20, for 10.
-- Version 2 of the journey allows 30 days, and stage 2 has no such risk.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-01' AS as_of, date '2026-01-31' AS today;
INSERT INTO work.risks BY NAME
SELECT 'onboarding' AS journey, version AS version_no, 1 AS stage_position, position, cause, days AS over_value, 'd' AS over_unit
FROM (VALUES (1, 1, 'dwell', 14.0), (1, 2, 'silence', 1.0), (1, 3, NULL, NULL), (2, 1, 'dwell', 30.0)) AS risks (version, position, cause, days);
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, stage_position, version AS version_no, cast(entered AS timestamp) AS entered_at, false AS entered_whole,
    cast(entered AS date) AS entered_day, cast(gone AS timestamp) AS left_at, CASE WHEN gone IS NOT NULL THEN false END AS left_whole, cast(gone AS date) AS left_day
FROM (VALUES
    (1, 1, 1, '2026-01-01 10:00:00', '2026-01-15 10:00:00'), (2, 1, 1, '2026-01-01 10:00:00', '2026-01-15 09:59:59'),
    (3, 1, 1, '2026-01-01 10:00:00', '2026-01-21 10:00:00'), (4, 1, 1, '2026-01-12 00:00:00', NULL), (5, 1, 1, '2026-01-22 00:00:00', NULL),
    (6, 1, 2, '2026-01-01 10:00:00', '2026-01-21 10:00:00'), (7, 2, 1, '2026-01-01 10:00:00', '2026-01-21 10:00:00')
) AS stays (subject, stage_position, version, entered, gone);
