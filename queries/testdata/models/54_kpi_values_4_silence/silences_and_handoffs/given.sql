INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01'),
    ('quarter', '2026-07-01', '2026-07-01', '2026-10-01', '2026-07-01', '2026-10-01');
INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a'), (2, 'b');
INSERT INTO work.presences (journey, stage, account_no, from_ts, to_ts, from_day, to_day) VALUES
    ('onboarding', 'rollout', 1, '2026-08-01', '2026-08-20', '2026-08-01', '2026-08-20'),
    ('onboarding', 'adoption', 1, '2026-08-20', '9999-12-31', '2026-08-20', '9999-12-31'),
    ('onboarding', 'rollout', 2, '2026-08-10', '9999-12-31', '2026-08-10', '9999-12-31');
INSERT INTO work.journeys (journey, position, silence_vendor, silence_customer, silence_mutual) VALUES ('onboarding', 1, true, true, true);
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, status, days, dark_days, event_after) VALUES
    ('g1', 'a', 'vendor', '2026-08-02', '2026-08-02', 'closed', 18, 3, 'e1'),
    ('g2', 'a', 'vendor', '2026-08-20', '2026-08-20', 'open', 30.5, 0, NULL),
    ('g3', 'a', 'mutual', '2026-08-02', '2026-08-02', 'closed', 18, 3, 'e1'),
    ('g4', 'b', 'vendor', '2026-08-15', '2026-08-15', 'closed', 11.25, 1, 'e3'),
    ('g5', 'b', 'vendor', '2026-09-01', '2026-09-01', 'unknown', 20, 2, 'e4'),
    ('g6', 'b', 'vendor', '2026-08-05', '2026-08-05', 'closed', 10, 0, 'e5');      -- in no stage yet
INSERT INTO main.handoffs (account_id, ts, day, event_after) VALUES
    ('a', '2026-08-20', '2026-08-20', 'e1'),     -- ends g1; the account is in the next stage by then
    ('b', '2026-08-15', '2026-08-15', 'e2'),     -- after no silence
    ('b', '2026-09-21', '2026-09-21', 'e4');     -- after an unknown one
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '0001-01-01', '9999-12-31', 'smb', 'smb'),
    ('onboarding', 2, '0001-01-01', '9999-12-31', NULL, NULL);
