-- A risk from 10 days on, of the vendor's side. The visits: subject 1 had a silence from 1 to 15 January and was in the stage from the 5th: tripped on
-- the 11th, and over with the last communication, on the 30th, as it was silent for as long again. 2 entered on the 13th, when the same silence
-- had been on for longer: tripped on entering. 3 left on the 10th; 4 entered at the instant of the communication that ended it; 5 is still silent, 6
-- was so when it left on the 20th. 7 left on the very instant at which ten days were full. 8: exactly ten days, then the next word.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-01' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT 'mail' AS source, true AS communicates;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, true AS silence_vendor, true AS silence_customer, true AS silence_mutual;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'silence' AS cause, 10 AS over_value, 'd' AS over_unit;
CREATE TEMP TABLE visits AS
SELECT subject, cast(entered AS timestamp) AS entered, cast(gone AS timestamp) AS gone, cast(ended AS timestamp) AS ended
FROM (VALUES
    (1, '2026-01-05', '2026-01-31', '2026-01-15'), (2, '2026-01-13', NULL, '2026-01-15'), (3, '2026-01-05', '2026-01-10 23:59:59', '2026-01-15'),
    (4, '2026-01-15', NULL, '2026-01-15'), (5, '2026-01-05', NULL, NULL), (6, '2026-01-05', '2026-01-20', NULL), (7, '2026-01-05', '2026-01-11', NULL),
    (8, '2026-01-05', NULL, '2026-01-11')
) AS visits (subject, entered, gone, ended);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, subject, 'a' || subject AS account_id FROM visits;
INSERT INTO work.spans BY NAME SELECT subject AS account_no, 'a' || subject AS account_id, 'UTC' AS timezone FROM visits;
INSERT INTO work.stage_stays BY NAME SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, entered AS entered_at, gone AS left_at FROM visits;
INSERT INTO work.intervals BY NAME
SELECT subject AS account_no, 'vendor' AS side, 100 + subject AS seq, ended IS NULL AS open, timestamp '2026-01-01' AS from_ts, date '2026-01-01' AS from_day, false AS from_whole,
    coalesce(ended, timestamp '2026-02-01') AS to_ts, cast(coalesce(ended, timestamp '2026-01-31') AS date) AS to_day, false AS to_whole FROM visits
UNION ALL BY NAME
SELECT 1 AS account_no, 'vendor' AS side, 120 AS seq, false AS open, timestamp '2026-01-15' AS from_ts, date '2026-01-15' AS from_day, false AS from_whole,
    timestamp '2026-01-30' AS to_ts, date '2026-01-30' AS to_day, false AS to_whole;
DROP TABLE visits;
