-- up to today
INSERT INTO main.freshness (source, from_day, to_day, state) VALUES
    ('mail', '2025-12-01', '2026-01-04', 'fresh'),
    ('mail', '2026-01-05', '2026-01-15', 'outage'),
    ('mail', '2026-01-16', '2026-09-20', 'fresh'),
    ('mail', '2026-09-21', '2026-09-30', 'stale'),
    ('crm', '2026-01-20', '2026-01-30', 'outage');
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, event_before, event_after) VALUES
    ('g', 'A', 'vendor', '2026-09-01 10:00:00', '2026-09-01', NULL, 'x', NULL);
