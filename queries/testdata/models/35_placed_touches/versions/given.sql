-- Version 1: call (shape 1) and form (shape 2) in stage one. Version 2, from 1 July on: call by shape 3, form no more, hello (shape 2) in stage one,
-- bye (shape 4) in stage two, where it was in one before. Case 1 is in one since June: its shape 1 is a call in June, not in July (seq 2), shape 3 is
-- in July. Its visit still has form, so shape 2 is form (4), not hello. Bye of July is of stage two, in no visit (5). Case 2 is in one since 1 July:
-- shape 2 is hello. Case 3 left one on 2 July: shape 2 afterwards (7) is hello.
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.touchpoints (journey, version_no, stage, stage_position, touchpoint, position, rule) VALUES
    ('j', 1, 'one', 1, 'call', 1, 1), ('j', 1, 'one', 1, 'form', 3, 2), ('j', 1, 'one', 1, 'bye', 4, 4),
    ('j', 2, 'one', 1, 'call', 1, 3), ('j', 2, 'one', 1, 'hello', 2, 2), ('j', 2, 'two', 2, 'bye', 4, 4);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (3, 3), (4, 4);
INSERT INTO work.cases (journey, version_no, subject) VALUES ('j', 1, 1), ('j', 2, 2), ('j', 1, 3);
INSERT INTO work.stage_stays (journey, version_no, subject, number, stage_position, visit, entered_earliest, left_latest) VALUES
    ('j', 1, 1, 1, 1, 1, epoch_us(TIMESTAMP '2026-06-01'), NULL), ('j', 2, 2, 1, 1, 1, epoch_us(TIMESTAMP '2026-07-01'), NULL),
    ('j', 1, 3, 1, 1, 1, epoch_us(TIMESTAMP '2026-06-01'), epoch_us(TIMESTAMP '2026-07-02'));
INSERT INTO work.marked_events
    SELECT subject, seq, ts, day, false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 1, TIMESTAMP '2026-06-30 12:00:00', DATE '2026-06-30', 1),
        (1, 2, TIMESTAMP '2026-07-01 12:00:00', DATE '2026-07-01', 1),
        (1, 3, TIMESTAMP '2026-07-02 12:00:00', DATE '2026-07-02', 3),
        (1, 4, TIMESTAMP '2026-07-03 12:00:00', DATE '2026-07-03', 2),
        (1, 5, TIMESTAMP '2026-07-04 12:00:00', DATE '2026-07-04', 4),
        (2, 6, TIMESTAMP '2026-07-03 12:00:00', DATE '2026-07-03', 2),
        (3, 7, TIMESTAMP '2026-07-03 12:00:00', DATE '2026-07-03', 2),
        (3, 8, TIMESTAMP '2026-06-03 12:00:00', DATE '2026-06-03', 4)
    ) AS marked (subject, seq, ts, day, shape);
