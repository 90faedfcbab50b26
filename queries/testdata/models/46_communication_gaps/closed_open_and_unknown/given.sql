INSERT INTO work.journeys (journey, journey_version, position, silence_value, silence_unit, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', '7', 1, 10, 'd', true, true, true);
INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', 2),
    (2, 'onboarding', 'kickoff', 10, 'd', 1),
    (3, 'projects', 'build', 12, 'd', 3),
    (4, 'onboarding', NULL, 15, 'd', NULL),
    (5, NULL, NULL, 20, 'd', NULL);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual, silence_no) VALUES
    (1, 'a', 'UTC', '2026-08-01', '2026-08-01', false, NULL, NULL, false, true, true, true, 4);
INSERT INTO work.communications (account_id, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 'e1', '2026-08-02 12:00:00', '2026-08-02', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 2, 'e2', '2026-08-05 00:00:00', '2026-08-05', 'second', true, false, 'outbound', 'Onboarding', 'email', 'mail'),
    ('a', 3, 'e3', '2026-08-15 00:00:00', '2026-08-15', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('a', 4, 'e4', '2026-09-01 00:00:00', '2026-09-01', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 5, 'e5', '2026-09-01 00:00:00', '2026-09-01', 'second', true, false, 'outbound', NULL, 'email', 'mail');
INSERT INTO work.intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days) VALUES
    (1, 'vendor', 2, 3, false, '2026-08-05 00:00:00', '2026-08-05', false, '2026-08-15 00:00:00', '2026-08-15', false, 10),
    (1, 'mutual', 3, 4, false, '2026-08-15 00:00:00', '2026-08-15', false, '2026-09-01 00:00:00', '2026-09-01', false, 17),
    (1, 'mutual', 5, NULL, true, '2026-09-01 00:00:00', '2026-09-01', false, '2026-10-01 00:00:00', '2026-10-01', false, 30),
    (1, 'customer', 4, NULL, true, '2026-09-01 00:00:00', '2026-09-01', false, '2026-10-01 00:00:00', '2026-10-01', false, 30),
    (1, 'customer', -1, 1, false, '2026-07-01 00:00:00', '2026-07-01', false, '2026-08-02 12:00:00', '2026-08-02', false, 32.5);
INSERT INTO work.interval_lengths (side, seq, business_days, seen_days, seen_business_days, sure_days, sure_business_days) VALUES
    ('vendor', 2, 6, NULL, NULL, NULL, NULL),
    ('mutual', 3, 11, NULL, NULL, 9, 6),
    ('mutual', 5, 22, 20, 14, 12, 7),
    ('customer', 4, 22, 20, 14, 12, 6),
    ('customer', -1, 23, NULL, NULL, 32, 23);
INSERT INTO work.silent_intervals (side, seq, silence_no, from_stage_no, to_stage_no) VALUES
    ('vendor', 2, 2, 1, 2), ('mutual', 3, 2, 2, NULL), ('mutual', 5, 1, 2, 2), ('customer', 4, 1, 2, 2), ('customer', -1, 5, NULL, 1);
INSERT INTO work.hidden_work VALUES ('vendor', 2, 4, 3);
