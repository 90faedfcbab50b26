-- Known to the day: from 19 February by date to the 29th, 9:00, are ten days in a leap year; to the 28th nine. From the 19th at 15:00 to the 29th by date: ten days, tripped
-- as it ends, at the midnight that stands for the day. The account's start is before its first silence: no event. A silence that the churn ends is over then. Two silences that begin
-- at one instant: the event is that of the first, and over is the last. Without an account that has started there is nothing to measure.
INSERT INTO work.settings BY NAME SELECT timestamp '2028-03-20' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT 'mail' AS source, true AS communicates;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, true AS silence_vendor;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'silence' AS cause, 10 AS over_value, 'd' AS over_unit;
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, unnest(range(1, 8)) AS subject, 'a' || unnest(range(1, 8)) AS account_id;
INSERT INTO work.spans BY NAME SELECT unnest(range(1, 7)) AS account_no, 'a' || unnest(range(1, 7)) AS account_id, 'UTC' AS timezone;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, timestamp '2028-02-01' AS entered_at, CASE subject WHEN 5 THEN timestamp '2028-03-01' END AS left_at FROM work.cases;
INSERT INTO work.intervals BY NAME
SELECT account AS account_no, 'vendor' AS side, seq, false AS open, cast(silent AS timestamp) AS from_ts, cast(cast(silent AS timestamp) AS date) AS from_day, length(silent) = 10 AS from_whole,
    cast(ended AS timestamp) AS to_ts, cast(cast(ended AS timestamp) AS date) AS to_day, length(ended) = 10 AS to_whole
FROM (VALUES
    (1, 11, '2028-02-19', '2028-02-29 09:00:00'), (2, 12, '2028-02-19', '2028-02-28 23:00:00'), (3, 13, '2028-02-19 15:00:00', '2028-02-29'),
    (4, -4, '2028-02-10 00:00:00', '2028-03-01 00:00:00'), (5, 15, '2028-02-10 00:00:00', '2028-03-01 00:00:00'),
    (6, 17, '2028-02-10', '2028-02-25 00:00:00'), (6, 16, '2028-02-10', '2028-02-24')
) AS silences (account, seq, silent, ended);
