INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, NULL, NULL, 10, 'd', NULL);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, false, true),
    (2, 'zone', 'Asia/Tokyo', '2026-08-01', '2026-08-01', true, NULL, NULL, false, true, false, false);
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-01 00:00:00', '2026-08-01', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-08-11 00:00:00', '2026-08-11', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-08-11 00:00:00', '2026-08-11', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 1, 4, 'e4', '2026-08-20 23:59:59', '2026-08-20', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-08-30 00:00:00', '2026-08-30', 'day', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 6, 'e6', '2026-09-28 00:00:00', '2026-09-28', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('zone', 2, 7, 'e7', '2026-07-31 16:00:00', '2026-08-01', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('zone', 2, 8, 'e8', '2026-08-13 00:00:00', '2026-08-13', 'day', true, false, 'outbound', NULL, 'email', 'mail');
-- a second less than ten days stays for a closer look, an hour of slack; where only the day is known 20 to 30 August is ten days.
-- In Tokyo the account's first day began on 31 July: that mail is in its time; and it is 1 October there already
