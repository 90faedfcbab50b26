-- Five business days in Berlin, where the clocks go forward on Sunday 29 March and Friday 3 April and Monday 6 are holidays. 1: from Thursday 26 March at 15:00:
-- full on Thursday 2 April at 15:00, 13:00 in UTC. 2: from Saturday 28 March at noon: full at the end of Tuesday 7 April, over on Wednesday. 3: the same, but the
-- next word came on that Tuesday at 23:00: four business days and 23 hours. 4: from Friday 27 March by date: five business days later is Friday 3 April,
-- the day after the fourth business day that follows. 5: from that Friday at 15:00, ended by date on the 3rd: tripped as that day begins.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-04-19 22:00:00' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT 'mail' AS source, true AS communicates;
INSERT INTO work.business_days BY NAME
SELECT 'Europe/Berlin' AS timezone, day, business, count(*) FILTER (business) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS business_before
FROM (
    SELECT cast(day AS date) AS day, isodow(day) < 6 AND cast(day AS date) NOT IN (date '2026-04-03', date '2026-04-06') AS business
    FROM generate_series(timestamp '2026-03-23', timestamp '2026-04-25', interval 1 day) AS days (day)
);
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, true AS silence_vendor;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'silence' AS cause, 5 AS over_value, 'bd' AS over_unit;
CREATE TEMP TABLE silences AS
SELECT subject, cast(silent AS timestamp) AS silent, cast(day AS date) AS day, cast(ended AS timestamp) AS ended, cast(ended_day AS date) AS ended_day, whole, ended_whole
FROM (VALUES
    (1, '2026-03-26 14:00:00', '2026-03-26', '2026-04-10 08:00:00', '2026-04-10', false, false),
    (2, '2026-03-28 11:00:00', '2026-03-28', '2026-04-08 08:00:00', '2026-04-08', false, false),
    (3, '2026-03-28 11:00:00', '2026-03-28', '2026-04-07 21:00:00', '2026-04-07', false, false),
    (4, '2026-03-27 00:00:00', '2026-03-27', '2026-04-10 08:00:00', '2026-04-10', true, false),
    (5, '2026-03-27 14:00:00', '2026-03-27', '2026-04-03 00:00:00', '2026-04-03', false, true)
) AS silences (subject, silent, day, ended, ended_day, whole, ended_whole);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, subject, 'a' || subject AS account_id FROM silences;
INSERT INTO work.spans BY NAME SELECT subject AS account_no, 'a' || subject AS account_id, 'Europe/Berlin' AS timezone FROM silences;
INSERT INTO work.stage_stays BY NAME SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, timestamp '2026-03-01' AS entered_at FROM silences;
INSERT INTO work.intervals BY NAME
SELECT subject AS account_no, 'vendor' AS side, 100 + subject AS seq, false AS open, silent AS from_ts, day AS from_day, whole AS from_whole,
    ended AS to_ts, ended_day AS to_day, ended_whole AS to_whole FROM silences;
DROP TABLE silences;
