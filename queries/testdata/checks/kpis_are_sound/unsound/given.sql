INSERT INTO main.stage_kpis (period, grain, journey, segment, stage, kpi, unit, n, value, ci_low, ci_high, ci_method, status) VALUES
    ('2026-08-01', 'month', 'j', 'all', 's', 'above_one', 'share', 4, 1.1, 0.5, 1, 'wilson', 'met'), ('2026-08-01', 'month', 'j', 'all', 's', 'no_interval', 'share', 4, 0.5, NULL, NULL, NULL, 'met'),
    ('2026-08-01', 'month', 'j', 'all', 's', 'outside', 'share', 4, 0.5, 0.6, 0.7, 'wilson', 'met'), ('2026-08-01', 'month', 'j', 'all', 's', 'of_nothing', 'count', 0, 0, NULL, NULL, NULL, 'too_few'),
    ('2026-08-01', 'month', 'j', 'all', 's', 'no_number', 'days', 4, 'nan', NULL, NULL, NULL, 'met'), ('2026-08-01', 'month', 'j', 'all', 's', 'no_status', 'days', 4, 1, NULL, NULL, NULL, NULL),
    ('2026-08-01', 'month', 'j', 'all', 's', 'one_end', 'days', 9, 12, 7, NULL, 'ranks', 'met'), ('2026-08-01', 'month', 'j', 'all', 's', 'no_method', 'days', 9, 12, 7, 20, NULL, 'met');
