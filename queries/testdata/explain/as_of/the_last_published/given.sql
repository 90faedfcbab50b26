-- a failed night measured nothing
INSERT INTO main.runs (run_id, started_at, status, as_of) VALUES
    ('gen-000001', '2026-10-01 02:00:00', 'published', '2026-10-01'),
    ('gen-000002', '2026-10-02 02:00:00', 'published', '2026-10-02'),
    ('gen-000003', '2026-10-03 02:00:00', 'failed', '2026-10-03');
