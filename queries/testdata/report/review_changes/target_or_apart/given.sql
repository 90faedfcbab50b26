-- Of j: dwell has met, coverage missed, entered is under its target without a value before, csat has no target but moved for sure, left has no
-- target and may not have moved, churned has no value, conversion touches the interval of before. s1 comes after s2. What is of a segment, of a
-- month or of another quarter is not told. Version 2 is in force, 3 comes tomorrow; k has no definition
insert into main.stage_kpis by name select * from (values
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'all', 'dwell', 'days', 9, 10.0, 8.0, 12.0, 14.0, 'met', 20.0, -10.0),
    (date '2023-10-01', 'quarter', 'j', '1', 's1', 'all', 'dwell', 'days', 8, 20.0, 12.5, 28.0, 14.0, 'missed', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'all', 'coverage', 'share', 9, 0.5, 0.3, 0.7, 0.8, 'missed', 0.6, -0.1),
    (date '2023-10-01', 'quarter', 'j', '2', 's1', 'all', 'coverage', 'share', 7, 0.6, 0.5, 0.7, 0.8, 'missed', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's2', 'all', 'coverage', 'share', 9, 0.5, 0.3, 0.7, 0.8, 'missed', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'all', 'entered', null, null, 3.0, null, null, 5.0, null, null, null),
    (date '2024-01-01', 'quarter', 'j', null, 's1', 'all', 'csat', 'share', 50, 0.9, 0.8, 0.95, null, 'no_target', 0.5, 0.4),
    (date '2023-10-01', 'quarter', 'j', '1', 's1', 'all', 'csat', 'share', 50, 0.5, 0.4, 0.6, null, 'no_target', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'all', 'left', 'count', 50, 50.0, 40.0, 60.0, null, 'no_target', 45.0, 5.0),
    (date '2023-10-01', 'quarter', 'j', '2', 's1', 'all', 'left', 'count', 45, 45.0, 35.0, 55.0, null, 'no_target', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'all', 'conversion', 'share', 45, 0.5, 0.4, 0.6, null, 'no_target', 0.3, 0.2),
    (date '2023-10-01', 'quarter', 'j', '2', 's1', 'all', 'conversion', 'share', 45, 0.3, 0.2, 0.4, null, 'no_target', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'all', 'churned', 'count', 0, null, null, null, 1.0, 'too_few', null, null),
    (date '2024-01-01', 'quarter', 'j', '2', 's1', 'smb', 'dwell', 'days', 9, 30.0, 8.0, 12.0, 14.0, 'missed', null, null),
    (date '2024-01-01', 'month', 'j', '2', 's1', 'all', 'dwell', 'days', 9, 31.0, 8.0, 12.0, 14.0, 'missed', null, null),
    (date '2024-04-01', 'quarter', 'j', '2', 's1', 'all', 'dwell', 'days', 9, 32.0, 8.0, 12.0, 14.0, 'missed', null, null),
    (date '2024-01-01', 'quarter', 'k', '1', 's1', 'all', 'dwell', 'days', 9, 10.0, 8.0, 12.0, 14.0, 'met', null, null)
) as rows (period, grain, journey, journey_version, stage, segment, kpi, unit, n, value, ci_low, ci_high, target, status, previous, change);
-- both quarters count, each cause once; not the months, the segments or the other tables
insert into main.restatements by name select *, 'j' as journey, 's1' as stage from (values
    ('stage_kpis', 'quarter', date '2024-01-01', 'all', 'dwell', 'late_data'), ('stage_kpis', 'quarter', date '2023-10-01', 'all', 'dwell', 'identity'),
    ('stage_kpis', 'quarter', date '2023-10-01', 'all', 'dwell', 'late_data'), ('stage_kpis', 'quarter', date '2023-07-01', 'all', 'dwell', 'code'),
    ('stage_kpis', 'month', date '2024-01-01', 'all', 'dwell', 'code'), ('stage_kpis', 'quarter', date '2024-01-01', 'smb', 'dwell', 'code'),
    ('pain_points', 'quarter', date '2024-01-01', 'all', 'dwell', 'code')
) as rows (table_name, grain, period, segment, kpi, cause);
insert into main.definitions by name select 'j' as journey, * from (values
    ('1', null, 'stage', 's1', 1, 'Anfang'), ('2', date '2024-01-01', 'stage', 's1', 2, 'Start'), ('3', date '2024-04-01', 'stage', 's1', 1, 'Begin'),
    ('2', date '2024-01-01', 'stage', 's2', 1, null), ('1', null, 'touchpoint', 's2', 3, 'no stage')
) as rows (journey_version, effective_from, kind, id, position, name);
