-- 1: cut by nothing, it ends where an outage begins. 2: nine days before one. 3: inside one. 4: pieces of 5, 7 and 8 days. 5: open, ten days between two.
-- 6: began after the support desk went silent. 7: known to the day: 25 August to 1 September.
INSERT INTO work.outages (source, from_ts, to_ts) VALUES
    ('mail', '2026-08-10 00:00:00', '2026-08-20 00:00:00'),
    ('support', '2026-08-18 00:00:00', '2026-08-25 00:00:00'),      -- overlaps: one stretch, 10 to 25 August
    ('mail', '2026-09-01 00:00:00', '2026-09-10 00:00:00'),
    ('support', '2026-09-20 00:00:00', '2026-10-01 00:00:00');
INSERT INTO work.silences (silence_no, value, unit) VALUES (1, 2, 'd');
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
