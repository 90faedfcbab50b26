INSERT INTO main.handoffs (account_id, ts, team_from, team_to, silent_days, introduced, event_before, event_after, returned_at) VALUES
    ('a', '2026-08-01', 'Sales', 'CS', 0, true, 'e1', 'e2', NULL), ('a', '2026-08-02', 'CS', 'Sales', 0, true, 'e2', 'e3', '2026-08-16');
