INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- who can never end says nothing about ends; two tickets of one account are two cases and one account
INSERT INTO work.journeys (journey, case_kind, end_kind) VALUES ('tickets', 'case', 'none');
INSERT INTO main.accounts (account_id, arr) VALUES ('a', 100.50);
INSERT INTO work.account_numbers (account_no, account_id) VALUES (1, 'a');
INSERT INTO work.passages (passage, journey, stage, segment, case_stage, visit, account_no, case_ended, seen) VALUES
    (1, 'tickets', 'open', 'smb', 1, 1, 1, false, true), (2, 'tickets', 'open', 'smb', 2, 1, 1, false, true), (3, 'tickets', 'open', 'smb', 3, 1, 1, false, true);
INSERT INTO work.troubles (passage, kind, touchpoint, occurrences, excess_days, last_day, hurt) VALUES
    (1, 'silence', NULL, 1, 5.5, '2026-05-01', true), (2, 'silence', NULL, 0, NULL, NULL, true);
