insert into work.night_before values ('gen-000001', timestamp '2026-03-01');
insert into main.restatements (table_name, key, period, old_value, new_value, cause, causes, because, old_n, new_n, old_state, new_state) values
    ('stage_kpis', 'k', date '2026-01-01', 1, 2, 'code', ['code', 'late_data'], 'x', 1, 1, null, null),
    ('stage_kpis', 'k', date '2026-02-01', null, null, 'time', ['time'], 'x', 1, 2, null, null),
    ('stage_kpis', 'l', date '2026-02-01', null, 1, 'definition', ['definition'], 'x', null, 2, null, null),
    ('time_to_value', 'k', date '2026-02-01', 3, 3, 'late_data', ['late_data'], 'x', null, null, 'reached', 'churned');
