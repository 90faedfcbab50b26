INSERT INTO main.stage_kpis (period, grain, journey, segment, stage, kpi, unit, n, value, ci_low, ci_high, ci_method, status) VALUES
    ('2026-08-01', 'month', 'j', 'all', 's', 'csat', 'share', 4, 1, 0.5, 1, 'wilson', 'too_few'), ('2026-08-01', 'month', 'j', 'all', 's', 'silences', 'count', 9, 12, NULL, NULL, NULL, 'met'), ('2026-08-01', 'month', 'j', 'all', 's', 'conversion', 'share', 0, NULL, NULL, NULL, NULL, 'too_few'),
    ('2026-08-01', 'month', 'j', 'all', 's', 'dwell_median', 'days', 9, 12, 7, 20.5, 'ranks', 'met');
