-- Version 1 has the stages one (in by shape 1, out by 2) and two (in by 3, out by 4), version 2, from 1 July on, one (in by 5, without a way
-- out) and three (in by 3, entered on start). Case 1: shape 1 enters one on 30 June, no more on 1 July; shape 5 does from then on; shape 2 no
-- longer leads out of it. Shape 3 enters two in June and three in July. Two is no more, but shape 4 still leads out of it. Case 2 starts in
-- June: nothing is entered on start. Case 3 starts on 1 July.
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.stages (journey, version_no, stage, position, enter_on_start, enter_rule, exit_rule) VALUES
    ('j', 1, 'one', 1, false, 1, 2), ('j', 1, 'two', 2, false, 3, 4), ('j', 2, 'one', 1, false, 5, NULL), ('j', 2, 'three', 3, true, 3, NULL);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (3, 3), (4, 4), (5, 5);
INSERT INTO work.cases (journey, version_no, subject, started_at, started_day, started_precision, started_earliest, started_latest) VALUES
    ('j', 1, 1, '2026-06-01', '2026-06-01', 'second', epoch_us(TIMESTAMP '2026-06-01'), epoch_us(TIMESTAMP '2026-06-01')),
    ('j', 1, 2, '2026-06-01', '2026-06-01', 'second', epoch_us(TIMESTAMP '2026-06-01'), epoch_us(TIMESTAMP '2026-06-01')),
    ('j', 2, 3, '2026-07-01', '2026-07-01', 'second', epoch_us(TIMESTAMP '2026-07-01'), epoch_us(TIMESTAMP '2026-07-01'));
INSERT INTO work.marked_events
    SELECT subject, seq, ts, day, false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 1, TIMESTAMP '2026-06-30 10:00:00', DATE '2026-06-30', 1),
        (1, 2, TIMESTAMP '2026-06-30 11:00:00', DATE '2026-06-30', 2),
        (1, 3, TIMESTAMP '2026-06-30 12:00:00', DATE '2026-06-30', 3),
        (1, 4, TIMESTAMP '2026-06-30 13:00:00', DATE '2026-06-30', 5),
        (1, 5, TIMESTAMP '2026-07-01 10:00:00', DATE '2026-07-01', 1),
        (1, 6, TIMESTAMP '2026-07-01 11:00:00', DATE '2026-07-01', 2),
        (1, 7, TIMESTAMP '2026-07-01 12:00:00', DATE '2026-07-01', 3),
        (1, 8, TIMESTAMP '2026-07-01 13:00:00', DATE '2026-07-01', 4),
        (1, 9, TIMESTAMP '2026-07-01 14:00:00', DATE '2026-07-01', 5)
    ) AS marked (subject, seq, ts, day, shape);
