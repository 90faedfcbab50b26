-- Berlin is two hours ahead in summer
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin');
INSERT INTO work.account_numbers VALUES (1, 'day'), (2, 'from_case'), (3, 'future'), (4, 'instant'), (5, 'no_case'), (6, 'no_start');
-- a side that is measured in one of two eras is looked at
INSERT INTO work.terms (account_no, era, vendor, customer, mutual, silence_no) VALUES
    (1, 1, true, false, true, 2), (2, 1, false, false, true, 1), (3, 1, true, false, true, 3), (4, 1, true, false, true, 1), (5, 1, true, false, true, 3), (6, 1, true, false, true, 3),
    (1, 2, true, false, true, 5), (2, 2, false, true, false, 4), (3, 2, true, false, true, 6), (4, 2, true, false, true, 4), (5, 2, false, false, true, 6), (6, 2, true, false, true, 6);
INSERT INTO main.accounts (account_id, timezone, started_at, started_precision, churned_at, churned_precision) VALUES
    ('day', NULL, '2026-01-01 00:00:00', 'day', '2026-09-30 00:00:00', 'day'),
    ('instant', 'America/New_York', '2026-01-01 02:00:00', 'second', '2026-09-30 22:00:00', 'second'),
    ('from_case', NULL, NULL, NULL, '2026-10-01 00:00:00', 'day'),
    ('no_case', NULL, '2026-02-01 00:00:00', 'day', NULL, NULL),
    ('no_start', NULL, NULL, NULL, NULL, NULL),
    ('future', NULL, '2026-10-01 00:00:00', 'day', NULL, NULL);
INSERT INTO work.cases (journey, case_id, account_id, started_at, started_precision) VALUES
    ('onboarding', 'day', 'day', '2026-01-01 00:00:00', 'day'),
    ('onboarding', 'instant', 'instant', '2026-01-01 02:00:00', 'second'),
    ('projects', 'p1', 'instant', '2026-03-01 02:00:00', 'second'),
    ('projects', 'p2', 'from_case', '2026-04-02 23:00:00', 'second'),
    ('projects', 'p3', 'from_case', '2026-04-02 22:30:00', 'second');
