-- Thirds add up to a whole, a topic that holds an @ is no address, what was never rated has no rating.
INSERT INTO main.pain_points BY NAME
SELECT date '2026-01-01' AS period, 'month' AS grain, 'onboarding' AS journey, 'setup' AS stage, 'all' AS segment, topic,
    1 AS events, tickets, 1 AS accounts, 1 / 3.0 AS share, 0 AS reopened, csat, csat_n, 1 AS begun
FROM (VALUES ('login', 1, 1.0, 1), ('5 @ 3', 0, NULL, 0), ('(none)', 1, NULL, 0)) AS topics (topic, tickets, csat, csat_n);
