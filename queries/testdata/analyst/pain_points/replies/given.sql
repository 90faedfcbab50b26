-- What came up in answers to our own mail only is left out unless it is asked for.
INSERT INTO main.pain_points BY NAME
SELECT date '2026-04-01' AS period, 'quarter' AS grain, 'onboarding' AS journey, 'setup' AS stage, 'all' AS segment,
    unnest(['login', 'your project plan']) AS topic, unnest([3, 5]) AS events, 2 AS accounts, unnest([1, 0]) AS begun;
