INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, ended_at, days, business_days, threshold, internal_events, dark_days) VALUES
    ('g1', 'a', 'vendor', 'closed', '2026-08-01', '2026-08-11', 10, 6, '10d', 2, 1), ('g2', 'a', 'vendor', 'unknown', '2026-08-11', '2026-08-25', 14, 10, '10d', 0, 0),
    ('g3', 'a', 'vendor', 'open', '2026-08-25', NULL, 10, NULL, '10d', 0, 0), ('g4', 'a', 'mutual', 'closed', '2026-08-05', '2026-08-14', 9, 7, '7bd', 0, 0);
