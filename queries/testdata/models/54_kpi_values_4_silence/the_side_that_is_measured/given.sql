INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01');
INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a');
INSERT INTO work.presences (journey, stage, account_no, from_ts, to_ts, from_day, to_day) VALUES
    ('onboarding', 'rollout', 1, '2026-08-01', '9999-12-31', '2026-08-01', '9999-12-31');
INSERT INTO work.journeys (journey, position, silence_vendor, silence_customer, silence_mutual) VALUES ('onboarding', 1, false, true, true);
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, status, days, dark_days, event_after) VALUES
    ('g1', 'a', 'customer', '2026-08-02', '2026-08-02', 'closed', 18, 3, 'e1'),
    ('g2', 'a', 'mutual', '2026-08-03', '2026-08-03', 'closed', 12, 1, 'e1');
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '0001-01-01', '9999-12-31', 'smb', 'smb');
