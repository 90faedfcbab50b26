INSERT INTO main.handoffs (account_id, ts, team_from, team_to, silent_days, introduced, event_before, event_after, returned_at) VALUES
    ('a', '2026-08-01', 'CS', 'CS', 1, true, 'e1', 'e2', NULL), ('b', '2026-08-01', 'Sales', NULL, 1, true, 'e1', 'e2', NULL), ('c', '2026-08-01', 'Sales', 'CS', 'nan', true, 'e1', 'e2', NULL),
    ('d', '2026-08-01', 'Sales', 'CS', -1, true, 'e1', 'e2', NULL),
    ('e', '2026-08-02', 'Sales', 'CS', 1, true, 'e1', 'e2', '2026-08-01'), ('f', '2026-08-02', 'Sales', 'CS', 1, true, 'e1', 'e2', '2026-08-18');
