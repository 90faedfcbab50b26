-- as_of 15 August 2026, noon in UTC. a was smb until 10 May and is enterprise since, so it counts as enterprise in May, June and the second quarter,
-- as smb in April. b changes at the end of the last day of June in Berlin: July and the third quarter. c changed for a week in May, which
-- no end of a period sees. d changes after as_of, e never; in journey strict a belongs nowhere at first.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-08-15 12:00:00', '2026-08-15 12:00:00.000001', '2026-08-15', 'Europe/Berlin');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts)
SELECT 'month', day, day, day + interval 1 month, timezone('UTC', timezone('Europe/Berlin', day)), timezone('UTC', timezone('Europe/Berlin', day + interval 1 month))
FROM generate_series(timestamp '2026-04-01', timestamp '2026-08-01', interval 1 month) AS months (day)
UNION ALL
SELECT 'quarter', day, day, day + interval 3 month, timezone('UTC', timezone('Europe/Berlin', day)), timezone('UTC', timezone('Europe/Berlin', day + interval 3 month))
FROM generate_series(timestamp '2026-04-01', timestamp '2026-07-01', interval 3 month) AS quarters (day);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e');
INSERT INTO work.account_segments (journey, account_id, from_ts, to_ts, segment) VALUES
    ('onboarding', 'a', '0001-01-01', '2026-05-10 08:00:00', 'smb'), ('onboarding', 'a', '2026-05-10 08:00:00', '9999-12-31', 'enterprise'),
    ('onboarding', 'b', '0001-01-01', '2026-06-30 22:00:00', 'smb'), ('onboarding', 'b', '2026-06-30 22:00:00', '9999-12-31', 'enterprise'),
    ('onboarding', 'c', '0001-01-01', '2026-05-10 08:00:00', 'smb'), ('onboarding', 'c', '2026-05-10 08:00:00', '2026-05-17 08:00:00', 'enterprise'),
    ('onboarding', 'c', '2026-05-17 08:00:00', '9999-12-31', 'smb'),
    ('onboarding', 'd', '0001-01-01', '2026-08-15 13:00:00', 'smb'), ('onboarding', 'd', '2026-08-15 13:00:00', '9999-12-31', 'enterprise'),
    ('onboarding', 'e', '0001-01-01', '9999-12-31', NULL),
    ('strict', 'a', '0001-01-01', '2026-05-10 08:00:00', NULL), ('strict', 'a', '2026-05-10 08:00:00', '9999-12-31', 'enterprise');
