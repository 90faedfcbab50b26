INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-04-30 22:00:00', '2026-04-30 22:00:00', '2026-04-30', 'Europe/Berlin');
INSERT INTO work.business_days
SELECT 'Europe/Berlin', day, business, CAST(coalesce(sum(CAST(business AS INTEGER)) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS INTEGER),
    timezone('UTC', timezone('Europe/Berlin', CAST(day AS TIMESTAMP))),
    timezone('Europe/Berlin', CAST(day + 1 AS TIMESTAMP)) - timezone('Europe/Berlin', CAST(day AS TIMESTAMP)) = INTERVAL 24 HOUR
FROM (
    SELECT CAST(range AS DATE) AS day, true AS business
    FROM range(TIMESTAMP '2026-03-01', TIMESTAMP '2026-05-10', INTERVAL 1 DAY)
);
INSERT INTO work.watermarks (source, communicates, watermark, watermark_day, usual_days, fresh) VALUES
    ('mail', true, '2026-04-30 17:00:00', '2026-04-30', 1, true);
INSERT INTO work.silences (silence_no, value, unit) VALUES (1, 2, 'd');
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'Europe/Berlin', '2026-03-01', '2026-03-01', false, NULL, NULL, false, true, true, true);
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-03-28 11:00:00', '2026-03-28', false, '2026-03-29 10:00:00', '2026-03-29', false, 0.9583333333333334),
    (1, 'vendor', 2, 3, false, '2026-03-29 00:30:00', '2026-03-29', false, '2026-03-30 10:00:00', '2026-03-30', false, 1.39583333);
-- every day is a business day here. On 29 March an hour is missing: from noon to noon by the clock is one business day in 23 hours.
-- 2: from 1:30 (before the change) to noon the day after
