-- the latest period first; a silence of no journey is among them
insert into main.restatements (table_name, key, period, grain, journey, cause) values
    ('stage_kpis', 'b', date '2026-01-01', 'month', 'j', 'code'), ('stage_kpis', 'a', date '2026-01-01', 'quarter', 'j', 'late_data'),
    ('time_to_value', 'a', date '2026-02-01', 'month', 'k', 'late_data'), ('communication_gaps', 'g', date '2026-02-01', 'month', null, 'time');
