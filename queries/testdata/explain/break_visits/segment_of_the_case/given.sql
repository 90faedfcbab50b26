-- by the segment at its start; without a target the maximum
INSERT INTO main.account_segments (journey, account_id, from_ts, to_ts, segment) VALUES
    ('j', 'A', NULL, '2026-03-31 22:00:00', 'small'),
    ('j', 'A', '2026-03-31 22:00:00', NULL, 'big'),
    ('j', 'B', NULL, NULL, 'small'),
    ('j', 'C', NULL, NULL, NULL);
INSERT INTO main.accounts (account_id, name, started_at, started_precision) VALUES
    ('A', 'Acme', '2026-01-01', 'day'),
    ('B', 'Bolt', '2026-01-01', 'day'),
    ('C', 'Corax', '2026-01-01', 'day');
INSERT INTO main.cases (journey, case_id, account_id, segment, started_at, started_precision, ended_at, ended_precision) VALUES
    ('j', 'A', 'A', 'small', '2026-02-28 23:30:00', 'second', NULL, NULL),
    ('j', 'B', 'B', 'small', '2026-01-01', 'day', '2026-03-29', 'day'),
    ('j', 'C', 'C', NULL, '2026-01-01', 'day', NULL, NULL),
    ('j', 'N', NULL, 'small', '2026-01-01', 'day', NULL, NULL);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, days, max_days) VALUES
    ('j', 'A', 'A', 'one', 1, '2026-03-01', 50, 45.5),
    ('j', 'C', 'C', 'one', 1, '2026-03-01', 50, 45);
