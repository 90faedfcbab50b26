-- Told as over, each with a risk of 14 days. Accounts a: silent for 71 days now. b: for less than a day longer than the risk's length; c: closed; d: the other
-- side; e: the mail was out since it began (from 1 June); f: something of unknown direction since then; g: the visit was left; h: told as on.
INSERT INTO work.journey_versions BY NAME SELECT 'j' AS journey, 1 AS version_no, 'v1' AS journey_version, true AS silence_vendor;
INSERT INTO work.risks BY NAME SELECT 'j' AS journey, 1 AS version_no, 's' AS stage, 'quiet' AS risk, 'silence' AS cause, 14 AS over_value, 'd' AS over_unit;
CREATE TEMP TABLE told AS
SELECT account, side, status, days, cast(began AS date) AS began, cast(cleared AS timestamp) AS cleared, cast(gone AS timestamp) AS gone
FROM (VALUES
    ('a', 'vendor', 'open', 71, '2026-06-20', '2026-04-20', NULL), ('b', 'vendor', 'open', 14.9, '2026-06-20', '2026-04-20', NULL),
    ('c', 'vendor', 'closed', 71, '2026-06-20', '2026-04-20', NULL), ('d', 'customer', 'open', 71, '2026-06-20', '2026-04-20', NULL),
    ('e', 'vendor', 'open', 71, '2026-05-20', '2026-04-20', NULL), ('f', 'vendor', 'open', 71, '2026-06-20', '2026-04-20', NULL),
    ('g', 'vendor', 'open', 71, '2026-06-20', '2026-04-20', '2026-05-01'), ('h', 'vendor', 'open', 71, '2026-06-20', NULL, NULL)
) AS told (account, side, status, days, began, cleared, gone);
INSERT INTO main.communication_gaps BY NAME
SELECT account AS account_id, side, status, days, days * 5 / 7 AS business_days, cast(began AS timestamp) AS started_at, began AS started_day FROM told;
INSERT INTO work.outages BY NAME SELECT timestamp '2026-06-01' AS from_ts, timestamp '2026-06-02' AS to_ts;
INSERT INTO main.events BY NAME SELECT account AS account_id, began AS day, CASE account WHEN 'f' THEN 'unknown' ELSE 'outbound' END AS direction FROM told;
INSERT INTO main.stage_visits BY NAME
SELECT 'j' AS journey, account AS case_id, 's' AS stage, 1 AS visit, timestamp '2026-04-01' AS entered_at, gone AS left_at FROM told;
INSERT INTO main.risks BY NAME
SELECT 'j' AS journey, 'v1' AS journey_version, account AS case_id, account AS account_id, 's' AS stage, 1 AS visit, 'quiet' AS risk, 'silence' AS cause,
    timestamp '2026-04-16' AS tripped_at, cleared AS cleared_at FROM told;
DROP TABLE told;
