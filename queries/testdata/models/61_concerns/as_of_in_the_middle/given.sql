-- A ticket of the last day that is known to the day counts, one opened right after the end does not; the first opening that is there
-- counts. Communications are those before the end anyway.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-01-20 12:00:00' AS until, date '2026-01-20' AS today;
INSERT INTO work.account_numbers VALUES (1, 'a');
INSERT INTO main.events BY NAME
SELECT seq, 'desk' AS source, case_id, 'a' AS account_id, cast(ts AS timestamp) AS ts, precision AS ts_precision, cast(ts AS date) AS day,
    'opened_ticket' AS activity, 'public' AS visibility
FROM (VALUES
    (1, 'T1', '2026-01-20 00:00:00', 'day'),
    (2, 'T2', '2026-01-20 11:59:59', 'second'),
    (3, 'T3', '2026-01-20 12:00:00', 'second'),
    (4, 'T4', '2026-01-21 00:00:00', 'day')
) AS events (seq, case_id, ts, precision);
