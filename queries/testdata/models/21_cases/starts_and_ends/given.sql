-- Journey onboarding: from the account's start to its churn. a is over, b churned before it started (no case), c starts in the future,
-- d has no start, e is known to the day and churned later that day, f churns in the future. Local days are Berlin's: 23:30 UTC is the
-- next day.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.journeys (journey, journey_version, case_kind, start_kind, end_kind) VALUES ('onboarding', 'v1', 'account', 'account', 'account');
INSERT INTO main.accounts (account_id, started_at, started_precision, churned_at, churned_precision) VALUES
    ('a', '2026-01-01 23:30:00', 'second', '2026-02-01 00:00:00', 'day'),
    ('b', '2026-01-05 00:00:00', 'day', '2026-01-04 22:30:00', 'second'),
    ('c', '2026-04-01 00:00:00', 'day', NULL, NULL),
    ('d', NULL, NULL, '2026-02-01 00:00:00', 'day'),
    ('e', '2026-01-05 00:00:00', 'day', '2026-01-05 08:00:00', 'second'),
    ('f', '2026-03-31 00:00:00', 'day', '2026-03-31 22:00:00', 'second');
INSERT INTO work.subjects (subject, case_kind, case_id, account_id, timezone)
    SELECT ascii(account_id) - 96, 'account', account_id, account_id, 'Europe/Berlin' FROM main.accounts;
