INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.journeys (journey, case_kind, end_kind) VALUES ('onboarding', 'account', 'account');
INSERT INTO main.accounts (account_id, arr) VALUES ('a', 100.50), ('b', 20), ('c', NULL), ('d', 7), ('e', 1);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e');
-- the training was expected of a, who missed it once and then had it, of b, who had it, of c, of whom it is not known in one of two visits, and
-- of d, whose churn made it missing; not of e. Bad ratings (no touchpoint) and escalations are two places; nobody has a known revenue there
INSERT INTO work.passages (passage, journey, stage, segment, case_stage, visit, account_no, case_ended, seen) VALUES
    (1, 'onboarding', 'setup', 'smb', 1, 1, 1, false, true), (2, 'onboarding', 'setup', 'smb', 1, 2, 1, false, true), (3, 'onboarding', 'setup', 'smb', 2, 1, 2, true, true),
    (4, 'onboarding', 'setup', 'smb', 3, 1, 3, false, true), (5, 'onboarding', 'setup', 'smb', 3, 2, 3, false, true),
    (6, 'onboarding', 'setup', 'smb', 4, 1, 4, true, true), (7, 'onboarding', 'setup', 'smb', 5, 1, 5, false, true);
INSERT INTO work.troubles (passage, kind, touchpoint, occurrences, excess_days, last_day, hurt) VALUES
    (1, 'expected_touchpoint', 'training', 0, NULL, NULL, NULL), (2, 'expected_touchpoint', 'training', 0, NULL, NULL, NULL),
    (3, 'expected_touchpoint', 'training', 0, NULL, NULL, NULL), (4, 'expected_touchpoint', 'training', 0, NULL, NULL, NULL),
    (5, 'expected_touchpoint', 'training', 0, NULL, NULL, NULL), (6, 'expected_touchpoint', 'training', 0, NULL, NULL, NULL),
    (1, 'missing_touchpoint', 'training', 1, 12, '2026-09-01', true), (4, 'missing_touchpoint', 'training', 0, NULL, NULL, NULL),
    (6, 'missing_touchpoint', 'training', 1, 0, '2026-08-01', NULL),
    (4, 'negative_experience', NULL, 2, NULL, '2026-09-01', true), (4, 'negative_experience', 'escalation', 1, NULL, '2026-09-02', true);
