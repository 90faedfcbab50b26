INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.journeys (journey, case_kind, end_kind) VALUES ('onboarding', 'account', 'account');
INSERT INTO main.accounts (account_id, arr) VALUES ('a', 100.50), ('b', 20), ('c', NULL), ('d', 7), ('e', 1);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e');
-- five accounts in setup: a and b are smb, c and d large, e in no segment. a was hurt in both of its visits, the last time 89 days ago, and
-- has churned; b 90 days ago; of c it is not known; d was spared and churned; e began before the records, and was hurt
INSERT INTO work.passages (passage, journey, stage, segment, case_stage, visit, account_no, case_ended, seen) VALUES
    (1, 'onboarding', 'setup', 'smb', 1, 1, 1, true, true), (2, 'onboarding', 'setup', 'smb', 1, 2, 1, true, true),
    (3, 'onboarding', 'setup', 'smb', 2, 1, 2, false, true), (4, 'onboarding', 'setup', 'large', 3, 1, 3, false, true),
    (5, 'onboarding', 'setup', 'large', 4, 1, 4, true, true), (6, 'onboarding', 'setup', NULL, 5, 1, 5, true, false);
INSERT INTO work.troubles (passage, kind, touchpoint, occurrences, excess_days, last_day, hurt) VALUES
    (1, 'silence', NULL, 2, 5.5, '2026-05-01', true), (2, 'silence', NULL, 1, 3, '2026-07-03', true), (3, 'silence', NULL, 1, 10, '2026-07-02', true),
    (4, 'silence', NULL, 0, NULL, NULL, NULL), (6, 'silence', NULL, 1, 1, '2025-01-01', true);
