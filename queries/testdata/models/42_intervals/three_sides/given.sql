INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, NULL, NULL, 10, 'd', NULL);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true);
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-02 12:00:00', '2026-08-02', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-08-15 12:00:00', '2026-08-15', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-08-30 12:00:00', '2026-08-30', 'second', false, false, 'unknown', NULL, 'email', 'mail'),
    ('a', 1, 4, 'e4', '2026-09-10 12:00:00', '2026-09-10', 'second', true, true, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-09-28 12:00:00', '2026-09-28', 'second', false, true, 'inbound', NULL, 'email', 'mail');
-- vendor: 2 Aug to the meeting, and from there to now; customer: the start to 15 Aug, to the meeting, to 28 Sep; mutual: all that is
-- ten days or longer
