-- value is null where too few are in; what has no target, is of a segment or of a month is left out
insert into main.stage_kpis by name select * from (values
    (date '2026-01-01', 'quarter', 'j', 's1', 'entries', 'all', 'count', 7, 7.0, null, null, 5.0, 'met'),
    (date '2026-04-01', 'quarter', 'j', 's2', 'on_time', 'all', 'share', 12, 0.5, 0.25, 0.75, 0.8, 'missed'),
    (date '2026-04-01', 'quarter', 'j', 's1', 'own', 'all', null, 0, null, null, null, 3.0, 'too_few'),
    (date '2026-04-01', 'quarter', 'j', 's1', 'entries', 'all', 'count', 6, 6.0, null, null, 5.0, 'met'),
    (date '2026-04-01', 'quarter', 'j', 's1', 'exits', 'all', 'count', 6, 6.0, null, null, null, 'no_target'),
    (date '2026-04-01', 'quarter', 'j', 's1', 'entries', 'smb', 'count', 6, 5.0, null, null, 5.0, 'met'),
    (date '2026-04-01', 'month', 'j', 's1', 'entries', 'all', 'count', 6, 4.0, null, null, 5.0, 'missed'),
    (date '2026-07-01', 'quarter', 'j', 's1', 'entries', 'all', 'count', 2, 2.0, null, null, 5.0, 'too_few')
) as rows (period, grain, journey, stage, kpi, segment, unit, n, value, ci_low, ci_high, target, status);
