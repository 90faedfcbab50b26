-- The newest quarter, all segments together; what grew most first, then what is most frequent, then by name; a first period has no change. What
-- came up in answers only is left out.
INSERT INTO main.pain_points BY NAME
SELECT cast(period AS date) AS period, grain, 'onboarding' AS journey, stage, segment, topic, events, change, 2 AS accounts, CASE topic WHEN 'answered' THEN 0 ELSE 1 END AS begun
FROM (VALUES
    ('2026-01-01', 'quarter', 'setup', 'all', 'login', 9, 9),
    ('2026-04-01', 'quarter', 'setup', 'all', 'login', 5, 2),
    ('2026-04-01', 'quarter', 'setup', 'all', 'billing', 5, 2),
    ('2026-04-01', 'quarter', 'value', 'all', 'login', 6, 2),
    ('2026-04-01', 'quarter', 'setup', 'all', 'export', 1, NULL),
    ('2026-04-01', 'quarter', 'setup', 'smb', 'login', 5, 7), ('2026-04-01', 'quarter', 'setup', 'all', 'answered', 9, 9),
    ('2026-05-01', 'month', 'setup', 'all', 'login', 5, 7)
) AS points (period, grain, stage, segment, topic, events, change);
