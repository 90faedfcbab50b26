-- of one start by side; another account's are left out
INSERT INTO main.communication_gaps (gap_id, account_id, side, status, started_at, ended_at, days, threshold) VALUES
    ('g1', 'A', 'vendor', 'closed', '2026-01-01', '2026-02-01', 31, '10d'),
    ('g2', 'A', 'mutual', 'open', '2026-03-01', NULL, 31, '7bd'),
    ('g3', 'A', 'customer', 'open', '2026-03-01', NULL, 31, '10d'),
    ('g4', 'B', 'customer', 'open', '2026-03-01', NULL, 31, '10d');
