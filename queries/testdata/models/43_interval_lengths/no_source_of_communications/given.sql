INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.business_days
SELECT 'UTC', day, business, CAST(coalesce(sum(CAST(business AS INTEGER)) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS INTEGER),
    timezone('UTC', timezone('UTC', CAST(day AS TIMESTAMP))),
    timezone('UTC', CAST(day + 1 AS TIMESTAMP)) - timezone('UTC', CAST(day AS TIMESTAMP)) = INTERVAL 24 HOUR
FROM (
    SELECT CAST(range AS DATE) AS day, isodow(range) < 6 AS business
    FROM range(TIMESTAMP '2026-07-01', TIMESTAMP '2026-10-10', INTERVAL 1 DAY)
);
INSERT INTO work.silences (silence_no, value, unit) VALUES (1, 2, 'd');
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO work.watermarks (source, communicates, watermark, watermark_day, usual_days, fresh) VALUES
    ('crm', false, '2026-09-30 17:00:00', '2026-09-30', 1, true);
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', -1, NULL, true, '2026-08-01 00:00:00', '2026-08-01', false, '2026-10-01 00:00:00', '2026-10-01', false, 61);
