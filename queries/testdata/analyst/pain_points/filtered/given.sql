-- One month, one stage, one segment; a topic of two accounts is too rare when three are asked for.
INSERT INTO main.pain_points BY NAME
SELECT cast(period AS date) AS period, grain, 'onboarding' AS journey, stage, segment, topic, events, change, 2 AS accounts, 1 AS begun
FROM (VALUES
    ('2026-01-01', 'quarter', 'setup', 'all', 'login', 9, 9),
    ('2026-04-01', 'quarter', 'setup', 'all', 'login', 5, 2),
    ('2026-04-01', 'quarter', 'setup', 'all', 'billing', 5, 2),
    ('2026-04-01', 'quarter', 'value', 'all', 'login', 6, 2),
    ('2026-04-01', 'quarter', 'setup', 'all', 'export', 1, NULL),
    ('2026-04-01', 'quarter', 'setup', 'smb', 'login', 5, 7),
    ('2026-05-01', 'month', 'setup', 'all', 'login', 5, 7)
) AS points (period, grain, stage, segment, topic, events, change);
INSERT INTO main.pain_points BY NAME
SELECT date '2026-04-01' AS period, 'month' AS grain, 'onboarding' AS journey, 'setup' AS stage, 'smb' AS segment, unnest(['login', 'billing']) AS topic,
    unnest([3, 2]) AS accounts, 4 AS events, 1 AS begun;
