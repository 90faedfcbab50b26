INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- onboarding looks back 30 days: over 1 to 30 September. A: setup ended on 31 August, the day before; its visit of use ended on 1 September,
-- by falling back to setup, where it still is. B: churned on 15 September. C is a case that no account has: it is not looked at.
-- tickets has no horizon: its only visit ended years ago, its stage has a maximum and no target
INSERT INTO work.journeys (journey, end_kind, horizon_days) VALUES ('onboarding', 'account', 30), ('tickets', 'none', NULL);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a'), (2, 'b');
INSERT INTO work.cases (journey, case_id, account_id, segment, subject, timezone, ended_at) VALUES
    ('onboarding', 'A', 'a', 'smb', 11, 'UTC', NULL), ('onboarding', 'B', 'b', NULL, 12, 'UTC', '2026-09-15'), ('onboarding', 'C', NULL, 'smb', 13, 'UTC', NULL),
    ('tickets', '4711', 'a', 'smb', 14, 'UTC', NULL);
INSERT INTO main.stage_visits (journey, case_id, stage, visit, entered_at, left_at, days, target_days, max_days, move) VALUES
    ('onboarding', 'A', 'setup', 1, '2026-08-01', '2026-08-31 18:00:00', 30.75, 20, 40, 'enter'),
    ('onboarding', 'A', 'use', 1, '2026-08-31 18:00:00', '2026-09-01 18:00:00', 1, NULL, NULL, 'forward'),
    ('onboarding', 'A', 'setup', 2, '2026-09-01 18:00:00', NULL, 29.25, 20, 40, 'regression'),
    ('onboarding', 'B', 'setup', 1, '2026-09-01', '2026-09-15', 14, 20, 40, 'enter'),
    ('onboarding', 'C', 'setup', 1, '2026-09-01', NULL, 30, 20, 40, 'enter'),
    ('tickets', '4711', 'open', 1, '2020-01-01', '2020-01-03', 2, NULL, 5, 'enter');
INSERT INTO work.stage_times (journey, case_id, stage, visit, entered_day, left_day, ending) VALUES
    ('onboarding', 'A', 'setup', 1, '2026-08-01', '2026-08-31', 'onward'), ('onboarding', 'A', 'use', 1, '2026-08-31', '2026-09-01', 'back'),
    ('onboarding', 'A', 'setup', 2, '2026-09-01', NULL, 'open'), ('onboarding', 'B', 'setup', 1, '2026-09-01', '2026-09-15', 'ended'),
    ('onboarding', 'C', 'setup', 1, '2026-09-01', NULL, 'open'), ('tickets', '4711', 'open', 1, '2020-01-01', '2020-01-03', 'onward');
