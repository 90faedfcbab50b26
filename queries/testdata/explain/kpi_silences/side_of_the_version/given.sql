-- from 6 March the journey measures the mutual side only
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
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, target_days, move, entered_event_id, left_event_id) VALUES
    ('j', 'A', 'A', 'one', 1, '2026-02-28 23:30:00', NULL, 200, 30, 'enter', NULL, NULL),
    ('j', 'B', 'B', 'one', 1, '2026-01-01', '2026-03-29', 87, 90, 'enter', NULL, NULL),
    ('j', 'C', 'C', 'zero', 1, '2026-01-01', '2026-03-10 10:00:00', 68, NULL, 'enter', NULL, 'c1'),
    ('j', 'C', 'C', 'one', 1, '2026-03-10 10:00:00', '2026-03-31 22:30:00', 21, 30, 'forward', 'c1', 'c2'),
    ('j', 'C', 'C', 'zero', 2, '2026-03-31 22:30:00', NULL, 100, NULL, 'regression', 'c2', NULL),
    ('j', 'N', NULL, 'one', 1, '2026-03-05 10:00:00', NULL, 100, NULL, 'forward', 'n1', NULL);
INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, started_day, ended_at, days, dark_days, event_after) VALUES
    ('g1', 'A', 'vendor', 'closed', '2026-03-02 10:00:00', '2026-03-02', '2026-03-20', 18, 2, 'h1'),
    ('g2', 'A', 'mutual', 'closed', '2026-03-02 10:00:00', '2026-03-02', '2026-03-20', 18, 0, 'h1'),
    ('g3', 'A', 'vendor', 'unknown', '2026-03-05 10:00:00', '2026-03-05', NULL, 30, 0, NULL),
    ('g4', 'C', 'vendor', 'open', '2026-03-09 10:00:00', '2026-03-09', NULL, 30, 0, NULL),
    ('g5', 'C', 'vendor', 'open', '2026-03-10 10:00:00', '2026-03-10', NULL, 30, 1, NULL),
    ('g6', 'A', 'vendor', 'open', '2026-04-10', '2026-04-10', NULL, 30, 1, NULL);
INSERT INTO main.definitions (journey, journey_version, effective_from, kind, id, detail) VALUES
    ('j', '1', NULL, 'journey', 'j', '{"silence":{"sides":["vendor","mutual"]}}'),
    ('j', '2', '2026-03-06', 'journey', 'j', '{"silence":{"sides":"mutual"}}');
