-- an open silence reaches to now
INSERT INTO main.stage_visits (journey, journey_version, case_id, account_id, stage, visit, entered_at, left_at, days, state) VALUES
    ('j', '1', 'A', 'A', 'one', 1, '2025-12-01', '2026-01-01 10:00:00', 31, NULL),
    ('j', '1', 'A', 'A', 'two', 1, '2026-01-01 10:00:00', '2026-01-10 10:00:00', 9, 'on_track'),
    ('j', '1', 'A', 'A', 'three', 1, '2026-01-10 10:00:00', NULL, 20, 'stuck'),
    ('j', '1', 'B', 'B', 'one', 1, '2025-12-01', NULL, 60, NULL);
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, event_before, event_after) VALUES
    ('g', 'A', 'vendor', '2026-01-20 10:00:00', '2026-01-20', NULL, 'x', NULL);
