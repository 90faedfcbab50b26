-- nothing began in August, a median does not add up, and an account that changed its segment counts as smb in the quarter only
INSERT INTO main.stage_kpis (period, grain, journey, segment, stage, kpi, n, value) VALUES
    ('2026-07-01', 'month', 'j', 'all', 's', 'entered', 3, 2), ('2026-08-01', 'month', 'j', 'all', 's', 'entered', 0, NULL), ('2026-09-01', 'month', 'j', 'all', 's', 'entered', 4, 1),
    ('2026-07-01', 'quarter', 'j', 'all', 's', 'entered', 6, 3), ('2026-07-01', 'quarter', 'j', 'all', 's', 'dwell_median', 6, 3), ('2026-07-01', 'quarter', 'j', 'smb', 's', 'entered', 2, 1), ('2026-07-01', 'month', 'j', 'smb', 's', 'entered', 0, NULL);
