-- a silence of an account counts once, in the first of its cases
INSERT INTO main.account_segments (journey, account_id, from_ts, to_ts, segment) VALUES
    ('j', 'A', NULL, '2026-03-31 22:00:00', 'small'),
    ('j', 'A', '2026-03-31 22:00:00', NULL, 'big'),
    ('j', 'B', NULL, NULL, 'small'),
    ('j', 'C', NULL, NULL, NULL);
INSERT INTO main.accounts (account_id, name, started_at, started_precision) VALUES
    ('A', 'Acme', '2026-01-01', 'day'),
    ('B', 'Bolt', '2026-01-01', 'day'),
    ('C', 'Corax', '2026-01-01', 'day');
INSERT INTO main.cases (journey, case_id, account_id, segment, started_at) VALUES
    ('j', 'T2', 'A', 'small', '2026-01-01'),
    ('j', 'T1', 'A', 'small', '2026-01-01');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at) VALUES
    ('j', 'T1', 'A', 'one', 1, '2026-01-01'),
    ('j', 'T2', 'A', 'one', 1, '2026-01-01');
INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, started_day, ended_at, days, business_days, threshold, event_after) VALUES
    ('g1', 'A', 'vendor', 'closed', '2026-03-02 10:00:00', '2026-03-02', '2026-03-20', 18, 14, '10d', 'h1'),
    ('g2', 'A', 'mutual', 'closed', '2026-03-02 10:00:00', '2026-03-02', '2026-03-20', 18, 14, '10d', 'h1'),
    ('g3', 'A', 'vendor', 'unknown', '2026-04-02 10:00:00', '2026-04-02', NULL, 30, 22, '10d', NULL),
    ('g4', 'C', 'vendor', 'open', '2026-03-11 10:00:00', '2026-03-11', NULL, 30, 22, '7bd', NULL);
INSERT INTO main.definitions (journey, journey_version, effective_from, kind, id, detail) VALUES
    ('j', '1', NULL, 'journey', 'j', '{}');
