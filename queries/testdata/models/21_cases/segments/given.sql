-- The first segment of the file whose rule holds: a matches both rules, b the second one, c none and is taken by the one without a
-- rule. A case that belongs to no account too. Journey plain has no segments, journey strict none for c.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.journeys (journey, case_kind, start_kind, end_kind) VALUES
    ('onboarding', 'account', 'account', 'none'), ('plain', 'account', 'account', 'none'), ('strict', 'account', 'account', 'none'), ('tickets', 'case', 'first_event', 'none');
INSERT INTO work.segments (journey, segment, position, rule) VALUES
    ('onboarding', 'enterprise', 1, 1), ('onboarding', 'middle', 2, 2), ('onboarding', 'rest', 3, NULL), ('onboarding', 'never', 4, 1),
    ('strict', 'enterprise', 1, 1), ('tickets', 'enterprise', 1, 1), ('tickets', 'rest', 2, NULL);
INSERT INTO work.rule_accounts VALUES (1, 'a'), (2, 'a'), (2, 'b');
INSERT INTO main.accounts (account_id, started_at, started_precision) VALUES ('a', '2026-01-01', 'day'), ('b', '2026-01-01', 'day'), ('c', '2026-01-01', 'day');
INSERT INTO work.subjects VALUES
    (1, 'account', 'a', 'a', 'UTC', NULL, NULL, NULL, NULL), (2, 'account', 'b', 'b', 'UTC', NULL, NULL, NULL, NULL), (3, 'account', 'c', 'c', 'UTC', NULL, NULL, NULL, NULL),
    (4, 'case', 't1', NULL, 'UTC', '2026-03-01 10:00:00', 2, '2026-03-01', 'second'), (5, 'case', 't2', 'a', 'UTC', '2026-03-01 10:00:00', 3, '2026-03-01', 'second');
