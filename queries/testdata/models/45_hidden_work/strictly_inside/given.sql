INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b');
INSERT INTO work.silent_intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days, business_days, sure, silence_no, from_stage_no, to_stage_no) VALUES
    (1, 'vendor', 1, 2, false, '2026-08-10 12:00:00', '2026-08-10', false, '2026-09-10 12:00:00', '2026-09-10', false, 31, NULL, true, 1, NULL, NULL),
    (1, 'customer', 3, 4, false, '2026-08-10 12:00:00', '2026-08-10', false, '2026-09-10 12:00:00', '2026-09-10', false, 31, NULL, true, 1, NULL, NULL),
    (1, 'vendor', 5, NULL, true, '2026-09-10 12:00:00', '2026-09-10', false, '2026-10-01 00:00:00', '2026-09-30', false, 21, NULL, true, 1, NULL, NULL),
    (2, 'vendor', 6, 7, false, '2026-08-10 00:00:00', '2026-08-10', true, '2026-08-20 00:00:00', '2026-08-20', true, 10, NULL, true, 1, NULL, NULL);
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-10 12:00:00', '2026-08-10', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-09-10 12:00:00', '2026-09-10', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 8, 'e8', '2026-08-25 12:00:00', '2026-08-25', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 9, 'e9', '2026-08-26 12:00:00', '2026-08-26', 'second', false, false, 'unknown', NULL, 'email', 'mail'),
    ('a', 1, 10, 'e10', '2026-08-27 12:00:00', '2026-08-27', 'second', false, true, 'inbound', NULL, 'email', 'mail');
INSERT INTO main.events (seq, account_id, ts, day, ts_precision, visibility) VALUES
    (21, 'a', '2026-08-10 12:00:00', '2026-08-10', 'second', 'internal'),
    (22, 'a', '2026-08-10 12:00:01', '2026-08-10', 'second', 'internal'),
    (23, 'a', '2026-08-25 09:00:00', '2026-08-25', 'second', 'internal'),
    (24, 'a', '2026-08-26 09:00:00', '2026-08-26', 'second', 'internal'),
    (25, 'a', '2026-08-27 09:00:00', '2026-08-27', 'second', 'internal'),
    (26, 'a', '2026-08-27 10:00:00', '2026-08-27', 'second', 'internal'),
    (27, 'a', '2026-09-10 12:00:00', '2026-09-10', 'second', 'internal'),
    (28, 'a', '2026-08-28 09:00:00', '2026-08-28', 'second', 'public'),
    (29, 'a', '2026-09-10 00:00:00', '2026-09-10', 'day', 'internal'),
    (30, 'a', '2026-09-12 00:00:00', '2026-09-12', 'day', 'internal'),
    (31, 'a', '2026-10-01 00:00:00', '2026-10-01', 'second', 'internal'),
    (32, 'b', '2026-08-10 18:00:00', '2026-08-10', 'second', 'internal'),
    (33, 'b', '2026-08-11 00:00:00', '2026-08-11', 'second', 'internal'),
    (34, 'b', '2026-08-19 23:00:00', '2026-08-19', 'second', 'internal'),
    (35, 'b', '2026-08-20 00:00:00', '2026-08-20', 'second', 'internal');
-- of the vendor's silence: five events from 10 to 27 August, its two ends not among them; we wrote on the 10th and 25th, and may have
-- on the 26th, so only the 27th was dark. What is known to the day of an end lies not inside. The open one holds the 12th.
-- Account b: an end known to the day takes its whole day away
