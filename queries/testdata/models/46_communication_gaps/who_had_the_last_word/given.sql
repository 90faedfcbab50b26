INSERT INTO work.silences (silence_no, journey, stage, value, unit, threshold, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', '7bd', 2), (2, 'onboarding', 'kickoff', 10, 'd', '10d', 1), (5, NULL, NULL, 20, 'd', '20d', NULL);
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b');
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-06-20 12:00:00', '2026-06-20', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-06-25 12:00:00', '2026-06-25', 'second', false, false, 'unknown', NULL, 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-07-01 00:00:00', '2026-07-01', 'second', false, false, 'unknown', NULL, 'email', 'mail'),
    ('a', 1, 4, 'e4', '2026-07-01 00:00:00', '2026-07-01', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-09-01 00:00:00', '2026-09-01', 'second', false, false, 'unknown', NULL, 'email', 'mail'),
    ('b', 2, 6, 'e6', '2026-06-20 12:00:00', '2026-06-20', 'second', false, false, 'unknown', NULL, 'email', 'mail');
INSERT INTO work.silent_intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days, business_days, sure, silence_no, from_stage_no, to_stage_no) VALUES
    (1, 'mutual', -1, 2, false, '2026-06-21 00:00:00', '2026-06-21', false, '2026-07-25 00:00:00', '2026-07-25', false, 34, NULL, true, 5, NULL, NULL),
    (1, 'mutual', 3, 5, false, '2026-07-01 00:00:00', '2026-07-01', false, '2026-09-01 00:00:00', '2026-09-01', false, 62, NULL, true, 5, NULL, NULL),
    (1, 'mutual', 5, NULL, true, '2026-09-01 00:00:00', '2026-09-01', false, '2026-10-01 00:00:00', '2026-10-01', false, 30, NULL, true, 5, NULL, NULL),
    (2, 'mutual', -2, 6, false, '2026-05-01 00:00:00', '2026-05-01', false, '2026-06-20 12:00:00', '2026-06-20', false, 50.5, NULL, true, 5, NULL, NULL);
-- a: before its start the customer wrote; at 1 July seq 3 comes before our mail of the same instant, so the customer's is the last word
-- before it; on 1 September ours of July is. b: nobody is known to have spoken
