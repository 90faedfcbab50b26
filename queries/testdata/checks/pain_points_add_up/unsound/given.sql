-- A month that its quarter lacks, a quarter without months, and one in which a ticket is missing.
INSERT INTO main.pain_points BY NAME
SELECT grain, cast(period AS date) AS period, 'onboarding' AS journey, stage, 'all' AS segment, 'login' AS topic, events, tickets
FROM (VALUES
    ('month', '2026-01-01', 'a', 2, 1), ('month', '2026-03-01', 'a', 1, 1), ('quarter', '2026-01-01', 'a', 2, 1),
    ('quarter', '2026-01-01', 'b', 3, 0), ('month', '2026-01-01', 'c', 3, 3), ('quarter', '2026-01-01', 'c', 3, 2)
) AS points (grain, period, stage, events, tickets);
