INSERT INTO main.stage_kpis (period, grain, journey, segment, stage, kpi, unit, n, value, ci_low, ci_high, status) VALUES
    ('2026-08-01', 'month', 'j', 'all', 's', 'csat', 'share', 4, 1, 0.5, 1, 'too_few'), ('2026-08-01', 'month', 'j', 'all', 's', 'silences', 'count', 9, 12, NULL, NULL, 'met'), ('2026-08-01', 'month', 'j', 'all', 's', 'conversion', 'share', 0, NULL, NULL, NULL, 'too_few');
