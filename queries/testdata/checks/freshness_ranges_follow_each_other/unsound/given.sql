INSERT INTO main.freshness VALUES
    ('overlap', '2026-09-01', '2026-09-16', 'fresh'), ('overlap', '2026-09-16', '2026-09-30', 'stale'), ('hole', '2026-09-01', '2026-09-10', 'fresh'), ('hole', '2026-09-12', '2026-09-30', 'stale'), ('turned', '2026-09-02', '2026-09-01', 'fresh');
