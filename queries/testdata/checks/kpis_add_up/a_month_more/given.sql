INSERT INTO main.stage_kpis (period, grain, journey, segment, stage, kpi, n, value) VALUES
    ('2026-07-01', 'month', 'j', 'all', 's', 'entered', 3, 2), ('2026-08-01', 'month', 'j', 'all', 's', 'entered', 3, 2), ('2026-07-01', 'quarter', 'j', 'all', 's', 'entered', 6, 3);
