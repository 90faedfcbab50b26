-- Tripped on entering, as it was left, and going on; two visits of one stage; over while the visit goes on.
INSERT INTO main.stage_visits BY NAME
SELECT 'j' AS journey, 'c' AS case_id, 's' AS stage, unnest([1, 2]) AS visit, unnest([timestamp '2026-01-01', timestamp '2026-02-01']) AS entered_at,
    unnest([timestamp '2026-01-20', NULL]) AS left_at;
INSERT INTO main.risks BY NAME
SELECT 'j' AS journey, 'c' AS case_id, 's' AS stage, visit, risk, cause, cast(tripped AS timestamp) AS tripped_at, cast(cleared AS timestamp) AS cleared_at, event AS event_id
FROM (VALUES
    (1, 'a', 'silence', '2026-01-01', '2026-01-02', NULL), (1, 'b', 'dwell', '2026-01-20', '2026-01-20', NULL), (2, 'a', 'silence', '2026-02-05', NULL, 'e'),
    (2, 'b', 'event', '2026-02-05', '2026-02-06', 'e')
) AS risks (visit, risk, cause, tripped, cleared, event);
