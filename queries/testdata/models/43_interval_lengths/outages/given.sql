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
    ('mail', true, '2026-09-30 17:00:00', '2026-09-30', 1, true),
    ('support', true, '2026-09-20 00:00:00', '2026-09-20', 1, false);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-10 00:00:00', '2026-08-10', false, 9),
    (1, 'vendor', 2, 3, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-12 00:00:00', '2026-08-12', false, 11),
    (1, 'vendor', 3, 4, false, '2026-08-11 00:00:00', '2026-08-11', false, '2026-08-24 00:00:00', '2026-08-24', false, 13),
    (1, 'vendor', 4, 5, false, '2026-08-05 00:00:00', '2026-08-05', false, '2026-09-18 00:00:00', '2026-09-18', false, 44),
    (1, 'vendor', 5, NULL, true, '2026-09-08 00:00:00', '2026-09-08', false, '2026-10-01 00:00:00', '2026-09-30', false, 23),
    (1, 'vendor', 6, NULL, true, '2026-09-24 00:00:00', '2026-09-24', false, '2026-10-01 00:00:00', '2026-09-30', false, 7),
    (1, 'vendor', 7, 8, false, '2026-08-20 00:00:00', '2026-08-20', true, '2026-09-05 00:00:00', '2026-09-05', false, 16);
INSERT INTO work.sure_pieces VALUES
    ('vendor', 2, '2026-08-01 00:00:00', '2026-08-01', true, '2026-08-01 00:00:00', '2026-08-01', true),
    ('vendor', 2, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-10 00:00:00', '2026-08-10', false),
    ('vendor', 3, '2026-08-11 00:00:00', '2026-08-11', true, '2026-08-11 00:00:00', '2026-08-11', true),
    ('vendor', 4, '2026-08-05 00:00:00', '2026-08-05', true, '2026-08-05 00:00:00', '2026-08-05', true),
    ('vendor', 4, '2026-08-05 00:00:00', '2026-08-05', false, '2026-08-10 00:00:00', '2026-08-10', false),
    ('vendor', 4, '2026-08-25 00:00:00', '2026-08-25', false, '2026-09-01 00:00:00', '2026-09-01', false),
    ('vendor', 4, '2026-09-10 00:00:00', '2026-09-10', false, '2026-09-18 00:00:00', '2026-09-18', false),
    ('vendor', 5, '2026-09-08 00:00:00', '2026-09-08', true, '2026-09-08 00:00:00', '2026-09-08', true),
    ('vendor', 5, '2026-09-10 00:00:00', '2026-09-10', false, '2026-09-20 00:00:00', '2026-09-20', false),
    ('vendor', 6, '2026-09-24 00:00:00', '2026-09-24', true, '2026-09-24 00:00:00', '2026-09-24', true),
    ('vendor', 7, '2026-08-20 00:00:00', '2026-08-20', true, '2026-08-20 00:00:00', '2026-08-20', true),
    ('vendor', 7, '2026-08-25 00:00:00', '2026-08-25', false, '2026-09-01 00:00:00', '2026-09-01', false);
-- 1: cut by nothing. 2: nine days before an outage. 3: inside one. 4: pieces of 5, 7 and 8 days. 5: open, seen to 20 September, ten sure days.
-- 6: began after the support desk went silent. 7: known to the day; 25 August to 1 September
