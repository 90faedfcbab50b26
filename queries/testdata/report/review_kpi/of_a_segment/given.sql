-- the first quarter has no value; months, other stages, KPIs and segments are others
insert into main.stage_kpis by name select * from (values
    (date '2024-01-01', 'quarter', 'j', 's1', 'all', 'dwell', 'days', 9, 10.0, 8.0, 12.0, 14.0), (date '2023-10-01', 'quarter', 'j', 's1', 'all', 'dwell', null, null, 12.0, null, null, null),
    (date '2023-07-01', 'quarter', 'j', 's1', 'all', 'dwell', 'days', 0, null, null, null, 14.0), (date '2024-01-01', 'month', 'j', 's1', 'all', 'dwell', 'days', 9, 1.0, null, null, null),
    (date '2024-01-01', 'quarter', 'j', 's2', 'all', 'dwell', 'days', 9, 2.0, null, null, null), (date '2024-01-01', 'quarter', 'j', 's1', 'all', 'entered', 'count', 9, 3.0, null, null, null),
    (date '2024-01-01', 'quarter', 'j', 's1', 'smb', 'dwell', 'days', 4, 5.0, null, null, null), (date '2024-01-01', 'quarter', 'a', 's1', 'all', 'dwell', 'days', 4, 7.0, null, null, null)
) as rows (period, grain, journey, stage, segment, kpi, unit, n, value, ci_low, ci_high, target);
