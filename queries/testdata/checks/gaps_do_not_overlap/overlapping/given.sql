INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, ended_at, days, business_days, threshold, internal_events, dark_days) VALUES
    ('g1', 'a', 'vendor', 'closed', '2026-08-01', '2026-08-12', 11, 6, '10d', 0, 0), ('g2', 'a', 'vendor', 'closed', '2026-08-11', '2026-08-25', 14, 10, '10d', 0, 0),
    ('g3', 'b', 'vendor', 'open', '2026-08-01', NULL, 11, 6, '10d', 0, 0), ('g4', 'b', 'vendor', 'closed', '2026-08-11', '2026-08-25', 14, 10, '10d', 0, 0);
