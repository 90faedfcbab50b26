INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- onboarding looks back 30 days: over 1 to 30 September. A: setup ended on 31 August, the day before; its visit of use ended on 1 September,
-- by falling back to setup, where it still is. B: churned on 15 September. C is a case that no account has: it is not looked at. The tickets
-- have no horizon, a maximum and no target; two of them are one account's, and the second begins while the first is open
INSERT INTO work.journeys (journey, case_kind, horizon_days) VALUES ('onboarding', 'account', 30), ('tickets', 'case', NULL);
INSERT INTO work.stages (journey, version_no, stage, position) VALUES ('onboarding', 1, 'setup', 1), ('onboarding', 2, 'setup', 1), ('onboarding', 1, 'use', 2), ('tickets', 1, 'open', 1);
INSERT INTO work.cases (journey, case_id, account_id, segment, subject, timezone, ended_at) VALUES
    ('onboarding', 'A', 'a', 'smb', 11, 'UTC', NULL), ('onboarding', 'B', 'b', NULL, 12, 'UTC', '2026-09-15'), ('onboarding', 'C', NULL, 'smb', 13, 'UTC', NULL),
    ('tickets', '4711', 'a', 'smb', 14, 'UTC', NULL), ('tickets', '4712', 'a', 'smb', 15, 'UTC', NULL), ('tickets', '4713', 'b', 'smb', 16, 'UTC', NULL);
INSERT INTO work.stage_times (journey, case_id, stage, visit, account_no, entered_at, entered_day, left_at, left_day, days, target_days, max_days, move, ending) VALUES
    ('onboarding', 'A', 'setup', 1, 1, '2026-08-01', '2026-08-01', '2026-08-31 18:00:00', '2026-08-31', 30.75, 20, 40, 'enter', 'onward'),
    ('onboarding', 'A', 'use', 1, 1, '2026-08-31 18:00:00', '2026-08-31', '2026-09-01 18:00:00', '2026-09-01', 1, NULL, NULL, 'forward', 'back'),
    ('onboarding', 'A', 'setup', 2, 1, '2026-09-01 18:00:00', '2026-09-01', NULL, NULL, 29.25, 20, 40, 'regression', 'open'),
    ('onboarding', 'B', 'setup', 1, 2, '2026-09-01', '2026-09-01', '2026-09-15', '2026-09-15', 14, 20, 40, 'enter', 'ended'),
    ('onboarding', 'C', 'setup', 1, NULL, '2026-09-01', '2026-09-01', NULL, NULL, 30, 20, 40, 'enter', 'open'),
    ('tickets', '4711', 'open', 1, 1, '2020-01-01', '2020-01-01', '2020-01-03', '2020-01-03', 2, NULL, 5, 'enter', 'onward'),
    ('tickets', '4712', 'open', 1, 1, '2020-01-02', '2020-01-02', NULL, NULL, 2463, NULL, 5, 'enter', 'open'),
    ('tickets', '4713', 'open', 1, 2, '2020-01-02', '2020-01-02', NULL, NULL, 2463, NULL, 5, 'enter', 'open');
