insert into main.restatements (table_name, key, period, old_value, new_value, cause, causes, because, old_n, new_n, old_state, new_state) values
    ('stage_kpis', 'k', date '2026-01-01', 1, 2, 'code', ['code'], 'x', 1, 1, null, null);
