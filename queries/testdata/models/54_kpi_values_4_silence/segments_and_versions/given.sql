-- The account was smb in April and enterprise by the end of May. Version 1 measures the vendor's side, version 2 from May on the mutual one only.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-01', '2026-07-01', '2026-06-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-04-01', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01'),
    ('month', '2026-05-01', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01'),
    ('quarter', '2026-04-01', '2026-04-01', '2026-07-01', '2026-04-01', '2026-07-01');
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '2026-04-01', '2026-05-01', 'smb', 'enterprise'), ('onboarding', 1, '2026-05-01', '2026-07-01', 'enterprise', 'enterprise');
INSERT INTO work.spans (account_no, account_id) VALUES (1, 'a');
INSERT INTO work.presences (journey, stage, account_no, from_ts, to_ts, from_day, to_day) VALUES
    ('onboarding', 'rollout', 1, '2026-04-01', '9999-12-31', '2026-04-01', '9999-12-31');
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', 1, NULL, '2026-05-01', true, true, true), ('onboarding', 2, '2026-05-01', NULL, false, true, true);
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, status, days, dark_days, event_after) VALUES
    ('g1', 'a', 'vendor', '2026-04-02', '2026-04-02', 'closed', 18, 3, 'e1'), ('g2', 'a', 'mutual', '2026-04-02', '2026-04-02', 'closed', 18, 3, 'e1'),
    ('g3', 'a', 'vendor', '2026-05-02', '2026-05-02', 'closed', 14, 2, 'e2'), ('g4', 'a', 'mutual', '2026-05-03', '2026-05-03', 'closed', 13, 2, 'e2');
INSERT INTO main.handoffs (account_id, ts, day, event_after) VALUES ('a', '2026-04-20', '2026-04-20', 'e1');
