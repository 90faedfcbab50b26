INSERT INTO main.stage_kpis (period, grain, journey, segment, stage, kpi, unit, n, value, status) VALUES
    ('2026-07-01', 'quarter', 'onboarding', 'all', 'kickoff', 'csat', 'share', 9, 0.5, 'missed'),
    ('2026-07-01', 'quarter', 'onboarding', 'smb', 'kickoff', 'csat', 'share', 0, NULL, 'too_few'),
    ('2026-04-01', 'quarter', 'onboarding', 'all', 'kickoff', 'csat', 'share', 9, 0.9, 'met'),
    ('2026-07-01', 'month', 'onboarding', 'all', 'kickoff', 'csat', 'share', 9, 0.4, 'missed');
