-- Of account 1 nobody knows who spoke on 10 August at noon and, known to the day, on 1 September. 1: of its vendor's side 9.5 days before it and
-- 10.5 after it are sure, 2: of its customer's 4.5. 3: the mutual side is not in doubt (and holds no communication, so no row would be there).
-- 4: whole days up to 1 September, and from it on to noon of the 9th. 5: an outage up to 20 July leaves 21.5 days
-- before the note. 6: begins at that instant, 7: ends at it. Account 2 has a call of unknown direction, which counts on every side.
INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('mail', '2026-07-05 00:00:00', '2026-07-20 00:00:00');
INSERT INTO work.silences (silence_no, value, unit) VALUES (1, 2, 'd');
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-07-01', '2026-07-01', false, NULL, NULL, false, true, true, true), (2, 'b', 'UTC', '2026-07-01', '2026-07-01', false, NULL, NULL, false, true, true, true);
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, channel, source) VALUES
    ('a', 1, 101, 'e101', '2026-08-10 12:00:00', '2026-08-10', 'second', false, false, 'unknown', 'ticket', 'mail'),
    ('a', 1, 102, 'e102', '2026-09-01 00:00:00', '2026-09-01', 'day', false, false, 'unknown', 'ticket', 'mail'),
    ('b', 2, 103, 'e103', '2026-08-10 12:00:00', '2026-08-10', 'second', true, true, 'unknown', 'call', 'mail');
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 1, 2, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-21 00:00:00', '2026-08-21', false, 20),
    (1, 'customer', 2, 3, false, '2026-08-06 00:00:00', '2026-08-06', false, '2026-08-13 00:00:00', '2026-08-13', false, 7),
    (1, 'mutual', 3, 101, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-21 00:00:00', '2026-08-21', false, 20),
    (1, 'vendor', 4, 5, false, '2026-08-28 12:00:00', '2026-08-28', false, '2026-09-09 12:00:00', '2026-09-09', false, 12),
    (1, 'vendor', 5, 6, false, '2026-07-15 00:00:00', '2026-07-15', false, '2026-08-12 00:00:00', '2026-08-12', false, 28),
    (1, 'vendor', 6, 7, false, '2026-08-10 12:00:00', '2026-08-10', false, '2026-08-20 12:00:00', '2026-08-20', false, 10),
    (1, 'vendor', 7, 8, false, '2026-08-01 12:00:00', '2026-08-01', false, '2026-08-10 12:00:00', '2026-08-10', false, 9),
    (2, 'vendor', 9, 10, false, '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-21 00:00:00', '2026-08-21', false, 20);
