insert into main.runs by name select * from (values ('gen-000002', timestamp '2026-02-02'), ('gen-000010', timestamp '2026-02-01'), ('gen-000009', timestamp '2026-03-02')) as rows (run_id, as_of);
