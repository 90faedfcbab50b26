-- Values of the column and of another one.
INSERT INTO work.column_values VALUES ('events.ts', '2026-02-28 23:59:59'), ('events.ts', '2026-03-01 00:00:00'), ('events.ts', '2026-03-01 00:00:00.5');
