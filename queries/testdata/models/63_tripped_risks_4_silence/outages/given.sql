-- Ten days again, with the mail out from 13 to 20 January. Account 1: silent from the 6th to 1 February: seven days before it and twelve after
-- it, so tripped on the 30th. 2: ended on the 28th: neither piece is as long. 3 is silent from the 1st and entered on the 22nd: the piece before
-- the outage was as long, but whether the silence went on is not known: nothing until the 30th. 4: the mail of all is stale since 8 February and
-- the account silent since the 1st: no risk.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-28' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT 'mail' AS source, true AS communicates;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, true AS silence_vendor;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'silence' AS cause, 10 AS over_value, 'd' AS over_unit;
CREATE TEMP TABLE visits AS
SELECT subject, cast(entered AS timestamp) AS entered, cast(silent AS timestamp) AS silent, cast(ended AS timestamp) AS ended
FROM (VALUES
    (1, '2026-01-01', '2026-01-06', '2026-02-01'), (2, '2026-01-01', '2026-01-06', '2026-01-28'), (3, '2026-01-22', '2026-01-01', '2026-02-02'),
    (4, '2026-01-01', '2026-02-01', NULL)
) AS visits (subject, entered, silent, ended);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, subject, 'a' || subject AS account_id FROM visits;
INSERT INTO work.spans BY NAME SELECT subject AS account_no, 'a' || subject AS account_id, 'UTC' AS timezone FROM visits;
INSERT INTO work.stage_stays BY NAME SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, entered AS entered_at FROM visits;
INSERT INTO work.intervals BY NAME
SELECT subject AS account_no, 'vendor' AS side, 100 + subject AS seq, ended IS NULL AS open, silent AS from_ts, cast(silent AS date) AS from_day, false AS from_whole,
    coalesce(ended, timestamp '2026-02-28') AS to_ts, cast(coalesce(ended, timestamp '2026-02-27') AS date) AS to_day, false AS to_whole FROM visits;
DROP TABLE visits;
INSERT INTO work.sure_pieces VALUES
    ('vendor', 101, '2026-01-06 00:00:00', '2026-01-06', true, '2026-01-06 00:00:00', '2026-01-06', true),
    ('vendor', 101, '2026-01-20 00:00:00', '2026-01-20', false, '2026-02-01 00:00:00', '2026-02-01', false),
    ('vendor', 102, '2026-01-06 00:00:00', '2026-01-06', true, '2026-01-06 00:00:00', '2026-01-06', true),
    ('vendor', 102, '2026-01-20 00:00:00', '2026-01-20', false, '2026-01-28 00:00:00', '2026-01-28', false),
    ('vendor', 103, '2026-01-01 00:00:00', '2026-01-01', true, '2026-01-01 00:00:00', '2026-01-01', true),
    ('vendor', 103, '2026-01-01 00:00:00', '2026-01-01', false, '2026-01-13 00:00:00', '2026-01-13', false),
    ('vendor', 103, '2026-01-20 00:00:00', '2026-01-20', false, '2026-02-02 00:00:00', '2026-02-02', false),
    ('vendor', 104, '2026-02-01 00:00:00', '2026-02-01', true, '2026-02-01 00:00:00', '2026-02-01', true);
