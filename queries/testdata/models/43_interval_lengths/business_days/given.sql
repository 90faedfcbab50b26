INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.business_days
SELECT 'UTC', day, business, CAST(coalesce(sum(CAST(business AS INTEGER)) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS INTEGER),
    timezone('UTC', timezone('UTC', CAST(day AS TIMESTAMP))),
    timezone('UTC', CAST(day + 1 AS TIMESTAMP)) - timezone('UTC', CAST(day AS TIMESTAMP)) = INTERVAL 24 HOUR
FROM (
    SELECT CAST(range AS DATE) AS day, isodow(range) < 6 AS business
    FROM range(TIMESTAMP '2026-07-01', TIMESTAMP '2026-10-10', INTERVAL 1 DAY)
);
INSERT INTO work.watermarks (source, communicates, watermark, watermark_day, usual_days, fresh) VALUES
    ('mail', true, '2026-09-30 17:00:00', '2026-09-30', 1, true);
INSERT INTO work.silences (silence_no, value, unit) VALUES (1, 2, 'd');
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-08-07 12:00:00', '2026-08-07', false, '2026-08-17 06:00:00', '2026-08-17', false, 9.75),
    (1, 'vendor', 2, 3, false, '2026-08-08 12:00:00', '2026-08-08', false, '2026-08-16 12:00:00', '2026-08-16', false, 8),
    (1, 'vendor', 3, 4, false, '2026-08-07 00:00:00', '2026-08-07', true, '2026-08-17 18:00:00', '2026-08-17', false, 10),
    (1, 'vendor', 4, NULL, true, '2026-09-16 00:00:00', '2026-09-16', false, '2026-10-01 00:00:00', '2026-09-30', false, 15);
-- 1: half a Friday, five days, a quarter of a Monday. 2: from weekend to weekend. 3: a whole day at one end counts days only.
-- 4: up to the end of the last day, Wednesday 30 September
