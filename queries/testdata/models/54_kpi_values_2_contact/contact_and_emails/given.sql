INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01'),
    ('quarter', '2026-07-01', '2026-07-01', '2026-10-01', '2026-07-01', '2026-10-01');
INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-19 12:00:00', '2026-08-19', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-08-20 00:00:00', '2026-08-20', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-08-21 00:00:00', '2026-08-21', 'second', true, false, 'outbound', NULL, 'ticket', 'mail'),
    ('a', 1, 4, 'e4', '2026-09-21 00:00:00', '2026-09-21', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-09-22 00:00:00', '2026-09-22', 'second', false, false, 'unknown', NULL, 'email', 'mail'),
    ('b', 2, 6, 'e6', '2026-08-01 00:00:00', '2026-08-01', 'second', false, true, 'inbound', NULL, 'email', 'mail'),
    ('c', 3, 7, 'e7', '2026-09-01 00:00:00', '2026-09-01', 'second', false, true, 'inbound', NULL, 'email', 'mail');
-- at the instant of the move a is in the new stage; b wrote before it was in the stage, which is contact in August but no mail of the
-- stage; c is in no stage
INSERT INTO work.month_presences (journey, stage, account_no, month, from_ts, to_ts, in_month, in_quarter, month_segment, quarter_segment) VALUES
    ('onboarding', 'adoption', 1, '2026-08-01', '2026-08-20', '9999-12-31', true, true, 'smb', 'smb'),
    ('onboarding', 'adoption', 1, '2026-09-01', '2026-08-20', '9999-12-31', true, false, 'smb', 'smb'),
    ('onboarding', 'adoption', 1, '2026-10-01', '2026-08-20', '9999-12-31', true, true, 'smb', 'smb'),
    ('onboarding', 'rollout', 1, '2026-07-01', '2026-08-01', '2026-08-20', false, false, 'smb', 'smb'),
    ('onboarding', 'rollout', 1, '2026-08-01', '2026-08-01', '2026-08-20', true, true, 'smb', 'smb'),
    ('onboarding', 'rollout', 2, '2026-08-01', '2026-08-10', '9999-12-31', true, true, NULL, NULL),
    ('onboarding', 'rollout', 2, '2026-09-01', '2026-08-10', '9999-12-31', true, false, NULL, NULL),
    ('onboarding', 'rollout', 2, '2026-10-01', '2026-08-10', '9999-12-31', true, true, NULL, NULL);
