INSERT INTO main.stage_visits BY NAME
SELECT 'j' AS journey, 'c' AS case_id, 's' AS stage, 1 AS visit, timestamp '2026-01-01' AS entered_at, timestamp '2026-01-20' AS left_at;
INSERT INTO main.risks BY NAME
SELECT 'j' AS journey, 'c' AS case_id, 's' AS stage, visit, risk, cause, cast(tripped AS timestamp) AS tripped_at, cast(cleared AS timestamp) AS cleared_at
FROM (VALUES
    (1, 'after the visit', 'dwell', '2026-01-21', '2026-01-21'),
    (1, 'before the visit', 'dwell', '2025-12-31', '2026-01-20'),
    (1, 'event without one', 'event', '2026-01-05', '2026-01-20'),
    (2, 'no visit', 'dwell', '2026-01-05', '2026-01-20'),
    (1, 'of no cause', NULL, '2026-01-05', '2026-01-20'),
    (1, 'over before', 'silence', '2026-01-05', '2026-01-04'),
    (1, 'still on', 'silence', '2026-01-05', NULL),
    (1, 'twice', 'silence', '2026-01-05', '2026-01-06'),
    (1, 'twice', 'silence', '2026-01-07', '2026-01-08')
) AS risks (visit, risk, cause, tripped, cleared);
