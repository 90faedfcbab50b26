INSERT INTO main.freshness VALUES ('mail', '2026-09-01', '2026-09-16', 'fresh'), ('mail', '2026-09-17', '2026-09-30', 'stale'), ('crm', '2026-09-30', '2026-09-30', 'fresh');
