insert into work.night_before values ('gen-000001', timestamp '2026-03-01');
insert into main.restatements (table_name, key, period, old_value, new_value, cause, causes, because, old_n, new_n, old_state, new_state) values
    ('stage_kpis', 'again', date '2026-01-01', 1, 2, 'code', ['code'], 'x', 1, 1, null, null),
    ('stage_kpis', 'again', date '2026-01-01', 1, 2, 'code', ['code'], 'x', 1, 1, null, null),
    ('stage_kpis', 'same', date '2026-01-01', 1, 1, 'code', ['code'], 'x', 1, 1, null, null),
    ('stage_kpis', 'vague', date '2026-01-01', 1, 2, 'weather', ['weather'], 'x', 1, 1, null, null),
    ('stage_kpis', 'mixed', date '2026-01-01', 1, 2, 'code', ['late_data', 'code'], 'x', 1, 1, null, null),
    ('stage_kpis', 'mute', date '2026-01-01', 1, 2, 'code', ['code'], '', 1, 1, null, null);
