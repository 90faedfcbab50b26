INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, ended_at, days, business_days, threshold, internal_events, dark_days) VALUES
    ('same', 'a', 'vendor', 'closed', '2026-08-01', '2026-08-11', 10, 6, '10d', 0, 0), ('same', 'b', 'vendor', 'closed', '2026-08-01', '2026-08-11', 10, 6, '10d', 0, 0),
    ('no_end', 'c', 'vendor', 'closed', '2026-08-01', NULL, 10, 6, '10d', 0, 0), ('end', 'd', 'vendor', 'open', '2026-08-01', '2026-08-11', 10, 6, '10d', 0, 0),
    ('endless', 'e', 'vendor', 'open', '2026-08-01', NULL, 'infinity', 6, '10d', 0, 0), ('dark', 'f', 'vendor', 'open', '2026-08-01', NULL, 10, 6, '10d', 1, 2),
    ('worked', 'g', 'vendor', 'open', '2026-08-01', NULL, 10, 'nan', '10d', 0, 0);
