INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, NULL, NULL, 10, 'd', NULL);
INSERT INTO work.spans (account_no, account_id, timezone, started_at, started_day, started_whole, ended_at, ended_day, ended_whole, vendor, customer, mutual) VALUES
    (1, 'churned', 'UTC', '2026-08-01', '2026-08-01', false, '2026-09-20', '2026-09-20', false, true, false, false),
    (2, 'never_spoke', 'UTC', '2026-08-01 00:00:00', '2026-08-01', false, '2026-08-20', '2026-08-20', false, true, false, false),
    (3, 'churn_day', 'UTC', '2026-08-01', '2026-08-01', true, '2026-08-25', '2026-08-25', true, true, false, false);
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('churned', 1, 1, 'e1', '2026-07-15 12:00:00', '2026-07-15', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('churned', 1, 2, 'e2', '2026-08-05 00:00:00', '2026-08-05', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('churned', 1, 3, 'e3', '2026-09-25 12:00:00', '2026-09-25', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('churn_day', 3, 4, 'e4', '2026-08-01 00:00:00', '2026-08-01', 'day', true, false, 'outbound', NULL, 'email', 'mail'),
    ('churn_day', 3, 5, 'e5', '2026-08-12 18:00:00', '2026-08-12', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('churn_day', 3, 6, 'e6', '2026-08-25 18:00:00', '2026-08-25', 'second', true, false, 'outbound', NULL, 'email', 'mail');
-- what was said before the start and after the churn is not in the account's time; what was said on the day of the churn is
