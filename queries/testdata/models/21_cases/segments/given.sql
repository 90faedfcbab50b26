-- The segment at the start of the case: a was in the middle until New Year and began after it, its ticket did before. A case that belongs
-- to no account is taken by the segment without a rule. Journey plain has no segments, journey strict none for b and c.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.journeys (journey, case_kind, start_kind, end_kind) VALUES
    ('onboarding', 'account', 'account', 'none'), ('plain', 'account', 'account', 'none'), ('strict', 'account', 'account', 'none'), ('tickets', 'case', 'first_event', 'none');
INSERT INTO work.segments (journey, segment, position, rule) VALUES
    ('onboarding', 'enterprise', 1, 1), ('onboarding', 'middle', 2, 2), ('onboarding', 'rest', 3, NULL), ('onboarding', 'never', 4, 1),
    ('strict', 'enterprise', 1, 1), ('tickets', 'enterprise', 1, 1), ('tickets', 'rest', 2, NULL);
INSERT INTO work.account_segments VALUES
    ('onboarding', 'a', '0001-01-01', '2025-12-31 23:00:00', 'middle'), ('onboarding', 'a', '2025-12-31 23:00:00', '9999-12-31', 'enterprise'),
    ('onboarding', 'b', '0001-01-01', '9999-12-31', 'middle'), ('onboarding', 'c', '0001-01-01', '9999-12-31', 'rest'),
    ('plain', 'a', '0001-01-01', '9999-12-31', NULL), ('plain', 'b', '0001-01-01', '9999-12-31', NULL), ('plain', 'c', '0001-01-01', '9999-12-31', NULL),
    ('strict', 'a', '0001-01-01', '9999-12-31', 'enterprise'), ('strict', 'b', '0001-01-01', '9999-12-31', NULL), ('strict', 'c', '0001-01-01', '9999-12-31', NULL),
    ('tickets', 'a', '0001-01-01', '2026-03-01 10:00:00', 'rest'), ('tickets', 'a', '2026-03-01 10:00:00', '9999-12-31', 'enterprise');
INSERT INTO main.accounts (account_id, started_at, started_precision) VALUES ('a', '2026-01-01', 'day'), ('b', '2026-01-01', 'day'), ('c', '2026-01-01', 'day');
INSERT INTO work.subjects VALUES
    (1, 'account', 'a', 'a', 'UTC', NULL, NULL, NULL, NULL), (2, 'account', 'b', 'b', 'UTC', NULL, NULL, NULL, NULL), (3, 'account', 'c', 'c', 'UTC', NULL, NULL, NULL, NULL),
    (4, 'case', 't1', NULL, 'UTC', '2026-03-01 10:00:00', 2, '2026-03-01', 'second'), (5, 'case', 't2', 'a', 'UTC', '2026-03-01 10:00:00', 3, '2026-03-01', 'second'),
    (6, 'case', 't3', 'a', 'UTC', '2026-03-01 09:59:59', 4, '2026-03-01', 'second');
