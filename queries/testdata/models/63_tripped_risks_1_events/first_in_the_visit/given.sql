-- One stay from 5 to 20 January, then another of that stage that goes on. What comes before the stay, between the two or from another
-- subject trips nothing; of two inside the first counts; the second stay has its own. Risk 2 is of another stage.
INSERT INTO work.risks BY NAME
SELECT 'onboarding' AS journey, stage_position, position, 'event' AS cause, rule FROM (VALUES (1, 1, 7), (2, 1, 7)) AS risks (stage_position, position, rule);
INSERT INTO work.rule_shapes VALUES (7, 70), (8, 80);
INSERT INTO work.marked_events BY NAME
SELECT subject, seq, cast(ts AS timestamp) AS ts, shape, epoch_us(cast(ts AS timestamp)) AS earliest, epoch_us(cast(ts AS timestamp)) AS latest
FROM (VALUES
    (1, 1, '2026-01-04 23:59:59', 70), (1, 2, '2026-01-06', 80), (1, 3, '2026-01-07', 70), (1, 4, '2026-01-08', 70), (1, 5, '2026-01-21', 70),
    (1, 6, '2026-02-02', 70), (2, 7, '2026-01-06', 70)
) AS marked (subject, seq, ts, shape);
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, 1 AS subject, number, 1 AS stage_position, cast(entered AS timestamp) AS entered_at, cast(gone AS timestamp) AS left_at,
    epoch_us(cast(entered AS timestamp)) AS entered_earliest, epoch_us(cast(gone AS timestamp)) AS left_latest
FROM (VALUES (1, '2026-01-05', '2026-01-20'), (2, '2026-02-01', NULL)) AS stays (number, entered, gone);
