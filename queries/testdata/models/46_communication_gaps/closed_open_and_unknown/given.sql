INSERT INTO work.journeys (journey, journey_version, position, silence_value, silence_unit, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', '7', 1, 10, 'd', true, true, true);
INSERT INTO work.silences (silence_no, journey, stage, value, unit, threshold, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', '7bd', 2), (2, 'onboarding', 'kickoff', 10, 'd', '10d', 1), (5, NULL, NULL, 20, 'd', '20d', NULL);
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b');
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-02 12:00:00', '2026-08-02', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-08-05 00:00:00', '2026-08-05', 'second', true, false, 'outbound', 'Onboarding', 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-08-15 00:00:00', '2026-08-15', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('a', 1, 4, 'e4', '2026-09-01 00:00:00', '2026-09-01', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-09-01 00:00:00', '2026-09-01', 'second', true, false, 'outbound', NULL, 'email', 'mail');
INSERT INTO work.silent_intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days, business_days, sure, silence_no, from_stage_no, to_stage_no) VALUES
    (1, 'vendor', 2, 3, false, '2026-08-05 00:00:00', '2026-08-05', false, '2026-08-15 00:00:00', '2026-08-15', false, 10, 6, true, 2, 1, 2),
    (1, 'mutual', 3, 4, false, '2026-08-15 00:00:00', '2026-08-15', false, '2026-09-01 00:00:00', '2026-09-01', false, 17, 11, false, 2, 2, NULL),
    (1, 'mutual', 5, NULL, true, '2026-09-01 00:00:00', '2026-09-01', false, '2026-10-01 00:00:00', '2026-10-01', false, 20, 14, true, 1, 2, 2),
    (1, 'customer', 4, NULL, true, '2026-09-01 00:00:00', '2026-09-01', false, '2026-10-01 00:00:00', '2026-10-01', false, 20, 14, false, 1, 2, 2),
    (1, 'customer', -1, 1, false, '2026-07-01 00:00:00', '2026-07-01', false, '2026-08-02 12:00:00', '2026-08-02', false, 32.5, 23, true, 5, NULL, 1);
INSERT INTO work.hidden_work VALUES ('vendor', 2, 4, 3);
