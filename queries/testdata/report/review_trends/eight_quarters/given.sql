-- eight quarters end with the one asked for; the ninth before it and the next one are left out, as are months, segments and other KPIs. s2 comes
-- before s1 in the version in force. A quarter without a value has a row
insert into main.stage_kpis by name select * from (values
    ('j', '2', 's1', 'all', 'silences', 'quarter', date '2024-01-01', 5, 5.0), ('j', '1', 's1', 'all', 'silences', 'quarter', date '2022-04-01', 4, 4.0),
    ('j', '1', 's1', 'all', 'silences', 'quarter', date '2022-01-01', 3, 3.0), ('j', '2', 's1', 'all', 'silences', 'quarter', date '2024-04-01', 2, 2.0),
    ('j', '2', 's1', 'all', 'silences', 'month', date '2024-01-01', 1, 1.0), ('j', '2', 's1', 'smb', 'silences', 'quarter', date '2024-01-01', 1, 1.0),
    ('j', '2', 's1', 'all', 'entered', 'quarter', date '2024-01-01', 1, 1.0), ('j', null, 's2', 'all', 'silences', 'quarter', date '2024-01-01', null, null),
    ('j', '2', 's1', 'all', 'dwell_median', 'quarter', date '2024-01-01', 5, 2.5), ('j', '2', 's3', 'all', 'contact_coverage', 'quarter', date '2024-01-01', 5, 0.5),
    ('j', '2', 's3', 'all', 'touchpoint_coverage', 'quarter', date '2024-01-01', 5, 0.5), ('a', '1', 's1', 'all', 'silences', 'quarter', date '2024-01-01', 9, 9.0)
) as rows (journey, journey_version, stage, segment, kpi, grain, period, n, value);
insert into main.definitions by name select 'j' as journey, * from (values
    ('1', null, 'stage', 's1', 1, 'Anfang'), ('2', date '2024-01-01', 'stage', 's1', 2, 'Start'), ('3', date '2024-04-01', 'stage', 's1', 1, 'Begin'),
    ('2', date '2024-01-01', 'stage', 's2', 1, null)
) as rows (journey_version, effective_from, kind, id, position, name);
