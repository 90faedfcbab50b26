INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-07-31 22:00:00', '2026-08-31 22:00:00'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-08-31 22:00:00', '2026-09-30 22:00:00'),
    ('quarter', '2026-07-01', '2026-07-01', '2026-10-01', '2026-07-01', '2026-10-01');
INSERT INTO work.stage_times (journey, segment, stage, account_id, account_no, case_id, visit, entered_at, entered_day, left_at, left_day, days, target_days, move, ending) VALUES
    ('onboarding', 'smb', 'rollout', 'a', 1, 'a', 1, '2026-08-01', '2026-08-01', '2026-09-10', '2026-09-10', 40, 20, 'enter', 'onward');
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status) VALUES
    ('onboarding', 'a', 'rollout', 1, 'kickoff', 1, '2026-08-31 22:30:00', '2026-08-05 00:00:00', 'met'),   -- due in September in Berlin
    ('onboarding', 'a', 'rollout', 1, 'review', 1, '2026-08-31 00:00:00', '2026-09-05 00:00:00', 'late'),   -- a day: 31 August
    ('onboarding', 'a', 'rollout', 1, 'training', 1, NULL, NULL, 'missed'),                                  -- with the end of the stage
    ('onboarding', 'a', 'rollout', 1, 'survey', 1, NULL, '2026-08-09 12:00:00', 'met'),
    ('onboarding', 'a', 'rollout', 1, 'golive', 1, '2026-08-20 00:00:00', NULL, 'unknown'),
    ('onboarding', 'a', 'rollout', 1, 'ebr', 1, '2026-09-30 00:00:00', NULL, 'not_yet_due');
INSERT INTO work.journeys (journey) VALUES ('onboarding');
INSERT INTO work.touchpoints (journey, stage, touchpoint, position, experience) VALUES
    ('onboarding', 'rollout', 'kickoff', 1, 'positive'), ('onboarding', 'rollout', 'outage', 2, 'negative'),
    ('onboarding', 'rollout', 'invoice', 3, 'neutral'), ('onboarding', 'rollout', 'survey', 4, NULL);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a');
INSERT INTO work.cases (journey, case_id, account_id, subject, segment) VALUES ('onboarding', 'a', 'a', 1, 'smb');
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, day) VALUES
    ('onboarding', 1, 1, '2026-08-01'), ('onboarding', 1, 1, '2026-08-31'), ('onboarding', 1, 2, '2026-08-05'), ('onboarding', 1, 3, '2026-08-06'),
    ('onboarding', 1, 4, '2026-08-07'), ('onboarding', 1, 2, '2026-09-01');
INSERT INTO work.period_segments (journey, account_no, from_day, to_day, month_segment, quarter_segment) VALUES
    ('onboarding', 1, '0001-01-01', '9999-12-31', 'smb', 'smb');
