-- Each row is wrong in one way, in a cell of its own (its stage), except the two of one topic and the one whose share is not the whole.
INSERT INTO main.pain_points BY NAME
SELECT date '2026-01-01' AS period, 'month' AS grain, 'onboarding' AS journey, row_number() OVER () || topic AS stage, 'all' AS segment, topic,
    events, tickets, accounts, share, reopened, csat, csat_n, CASE topic WHEN 'began less than tickets' THEN 1 ELSE greatest(tickets, events) END AS begun
FROM (VALUES
    ('began less than tickets', 2, 2, 2, 1.0, 0, NULL, 0),
    ('half a cell', 2, 2, 2, 0.5, 0, NULL, 0),
    ('jane@acme.example', 2, 2, 2, 1.0, 0, NULL, 0),
    ('more accounts than events', 2, 2, 3, 1.0, 0, NULL, 0),
    ('more reopened than tickets', 2, 1, 2, 1.0, 2, NULL, 0),
    ('more tickets than events', 2, 3, 2, 1.0, 0, NULL, 0),
    ('no events', 0, 0, 0, 1.0, 0, NULL, 0),
    ('rated by none', 2, 2, 2, 1.0, 0, 0.5, 0),
    ('rated more than whole', 2, 2, 2, 1.0, 0, 1.5, 2)
) AS topics (topic, events, tickets, accounts, share, reopened, csat, csat_n);
INSERT INTO main.pain_points BY NAME
SELECT date '2026-01-01' AS period, 'month' AS grain, 'onboarding' AS journey, 'twice' AS stage, 'all' AS segment, 'twice' AS topic,
    1 AS events, 1 AS tickets, 1 AS accounts, 0.5 AS share, 0 AS reopened, 0 AS csat_n, 1 AS begun
FROM range(2);
