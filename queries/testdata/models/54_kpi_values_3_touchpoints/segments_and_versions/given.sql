-- The account was smb in April and enterprise by the end of May. From 20 April on the journey calls the survey negative, which it called
-- positive before; the case without an account keeps its own segment.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-01', '2026-07-01', '2026-06-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-04-01', '2026-04-01', '2026-05-01', '2026-04-01', '2026-05-01'),
    ('month', '2026-05-01', '2026-05-01', '2026-06-01', '2026-05-01', '2026-06-01'),
    ('quarter', '2026-04-01', '2026-04-01', '2026-07-01', '2026-04-01', '2026-07-01');
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '2026-04-01', '2026-05-01', 'smb', 'enterprise'), ('onboarding', 1, '2026-05-01', '2026-07-01', 'enterprise', 'enterprise');
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a');
INSERT INTO work.cases (journey, case_id, account_id, subject, segment) VALUES ('onboarding', 'a', 'a', 1, 'smb'), ('onboarding', 'x', NULL, 2, 'rest');
INSERT INTO work.stage_times (journey, segment, stage, account_id, account_no, case_id, visit, entered_at, entered_day, left_at, left_day, days) VALUES
    ('onboarding', 'smb', 'rollout', 'a', 1, 'a', 1, '2026-04-01', '2026-04-01', '2026-05-20', '2026-05-20', 49);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status) VALUES
    ('onboarding', 'a', 'rollout', 1, 'kickoff', 1, '2026-04-10', '2026-04-05', 'met'),
    ('onboarding', 'a', 'rollout', 1, 'review', 1, '2026-05-10', NULL, 'missed');
INSERT INTO work.journey_versions (journey, version_no, from_day, to_day) VALUES ('onboarding', 1, NULL, '2026-04-20'), ('onboarding', 2, '2026-04-20', NULL);
INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position, experience) VALUES
    ('onboarding', 1, 'rollout', 'survey', 1, 'positive'), ('onboarding', 2, 'rollout', 'survey', 1, 'negative');
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, day) VALUES
    ('onboarding', 1, 1, '2026-04-19'), ('onboarding', 1, 1, '2026-04-20'), ('onboarding', 1, 1, '2026-05-01'), ('onboarding', 2, 1, '2026-04-02');
