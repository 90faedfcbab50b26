INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, ended_at, days, business_days, threshold, internal_events, dark_days) VALUES
    ('g1', 'a', 'vendor', 'closed', '2026-08-01', '2026-08-11', 9.99, 8, '10d', 0, 0), ('g2', 'a', 'vendor', 'closed', '2026-09-01', '2026-09-12', 11, 6.9, '7bd', 0, 0),
    ('g3', 'a', 'vendor', 'unknown', '2026-09-12', NULL, 0, 0, '10d', 0, 0);
