INSERT INTO main.handoffs (account_id, ts, team_from, team_to, silent_days, introduced, event_before, event_after) VALUES
    ('a', '2026-08-01', 'CS', 'CS', 1, true, 'e1', 'e2'), ('b', '2026-08-01', 'Sales', NULL, 1, true, 'e1', 'e2'), ('c', '2026-08-01', 'Sales', 'CS', 'nan', true, 'e1', 'e2'), ('d', '2026-08-01', 'Sales', 'CS', -1, true, 'e1', 'e2');
