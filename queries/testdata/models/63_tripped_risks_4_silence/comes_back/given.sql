-- Ten days trip; as of 28 February. 1: silent from the 1st to 15 January, and from then on until now: one row, tripped on the 11th and on again. 2: over
-- twice, on 15 January and 20 February, and since then not silent for as long. 3: as 1, but the visit was left on 1 February: over then. 4: the second
-- silence is ten days long at the very instant of as_of: on. 5: a second short of that: over when the first ended. 6: the visit began after the
-- first silence: tripped by the second. 7: the visit was left before the second was ten days long: over with the first. 8: the mail was out
-- from 20 January to 20 February: neither piece of the second silence is as long.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-02-28' AS as_of;
INSERT INTO work.watermarks BY NAME SELECT 'mail' AS source, true AS communicates;
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, 1 AS version_no, true AS silence_vendor;
INSERT INTO work.risks BY NAME SELECT 'onboarding' AS journey, 1 AS stage_position, 1 AS position, 'silence' AS cause, 10 AS over_value, 'd' AS over_unit;
CREATE TEMP TABLE visits AS
SELECT subject, cast(entered AS timestamp) AS entered, cast(gone AS timestamp) AS gone
FROM (VALUES
    (1, '2026-01-01', NULL), (2, '2026-01-01', NULL), (3, '2026-01-01', '2026-02-01'), (4, '2026-01-01', NULL), (5, '2026-01-01', NULL),
    (6, '2026-01-20', NULL), (7, '2026-01-01', '2026-01-24'), (8, '2026-01-01', NULL)
) AS visits (subject, entered, gone);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, subject, 'a' || subject AS account_id FROM visits;
INSERT INTO work.spans BY NAME SELECT subject AS account_no, 'a' || subject AS account_id, 'UTC' AS timezone FROM visits;
INSERT INTO work.stage_stays BY NAME SELECT 'onboarding' AS journey, subject, 1 AS number, 1 AS stage_position, entered AS entered_at, gone AS left_at FROM visits;
INSERT INTO work.intervals BY NAME
SELECT account AS account_no, 'vendor' AS side, seq, ended IS NULL AS open, cast(silent AS timestamp) AS from_ts, cast(cast(silent AS timestamp) AS date) AS from_day, false AS from_whole,
    coalesce(cast(ended AS timestamp), timestamp '2026-02-28') AS to_ts, coalesce(cast(cast(ended AS timestamp) AS date), date '2026-02-27') AS to_day, false AS to_whole
FROM (VALUES
    (1, 11, '2026-01-01', '2026-01-15'), (1, 12, '2026-01-15', NULL),
    (2, 21, '2026-01-01', '2026-01-15'), (2, 22, '2026-01-15', '2026-02-20'), (2, 23, '2026-02-20', NULL),
    (3, 31, '2026-01-01', '2026-01-15'), (3, 32, '2026-01-15', NULL),
    (4, 41, '2026-01-01', '2026-02-18'), (4, 42, '2026-02-18', NULL),
    (5, 51, '2026-01-01', '2026-02-18 00:00:01'), (5, 52, '2026-02-18 00:00:01', NULL),
    (6, 61, '2026-01-01', '2026-01-15'), (6, 62, '2026-01-15', '2026-02-20'), (6, 63, '2026-02-20', NULL),
    (7, 71, '2026-01-01', '2026-01-15'), (7, 72, '2026-01-15', NULL),
    (8, 81, '2026-01-01', '2026-01-15'), (8, 82, '2026-01-15', NULL)
) AS silences (account, seq, silent, ended);
DROP TABLE visits;
INSERT INTO work.sure_pieces VALUES
    ('vendor', 82, '2026-01-15 00:00:00', '2026-01-15', true, '2026-01-15 00:00:00', '2026-01-15', true),
    ('vendor', 82, '2026-02-20 00:00:00', '2026-02-20', false, '2026-02-28 00:00:00', '2026-02-27', false);
