-- Known to the day at either end: whole days count. From 20 February by date to 5 March at 8:00 are 14 days in a leap year, 13 in others; entered
-- at 15:00 and left by date 14 days later trips as it is left. An open one by date reaches 14 days on the 14th day after, today.
INSERT INTO work.settings BY NAME SELECT timestamp '2028-03-06 12:00:00' AS as_of, date '2028-03-06' AS today;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'dwell' AS cause, 14 AS over_value, 'd' AS over_unit;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, cast(entered AS timestamp) AS entered_at, length(entered) = 10 AS entered_whole,
    cast(cast(entered AS timestamp) AS date) AS entered_day, cast(gone AS timestamp) AS left_at, length(gone) = 10 AS left_whole, cast(cast(gone AS timestamp) AS date) AS left_day
FROM (VALUES
    (1, '2028-02-20', '2028-03-05 08:00:00'), (2, '2026-02-20', '2026-03-05 08:00:00'), (3, '2028-02-01 15:00:00', '2028-02-15'),
    (4, '2028-02-21', NULL), (5, '2028-02-22', NULL), (6, '2028-02-21 13:00:00', NULL)
) AS stays (subject, entered, gone);
