-- Months that give their quarter; in a segment they need not, as accounts move; the first days of two quarters.
INSERT INTO main.pain_points BY NAME
SELECT grain, cast(period AS date) AS period, 'onboarding' AS journey, 'setup' AS stage, segment, 'login' AS topic, events, tickets
FROM (VALUES
    ('month', '2026-01-01', 'all', 2, 1), ('month', '2026-03-01', 'all', 1, 0), ('quarter', '2026-01-01', 'all', 3, 1),
    ('month', '2026-04-01', 'all', 4, 4), ('quarter', '2026-04-01', 'all', 4, 4), ('month', '2026-01-01', 'smb', 2, 1)
) AS points (grain, period, segment, events, tickets);
