-- A call matches touchpoints 1 (of stage one) and 2 (of stage two). The case is in stage one from time 10 to 20 and again from 40,
-- in stage two from 20 to 30. Before any stage (5): the first of the file, in no visit. In one (10, its entry): 1. At 20, where both
-- meet: the first of the file. At 25: 2. Between (35): the first of the file, in the last visit that had begun. At 40: visit 2.
-- A mail matches touchpoint 3 of stage two only: at 15 it has no visit. Subject 2 is no case.
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, rule, required) VALUES
    ('j', 'one', 1, 'call', 1, 1, false), ('j', 'two', 2, 'call again', 2, 1, false), ('j', 'two', 2, 'mail', 3, 2, false), ('j', 'two', 2, 'unseen', 4, NULL, false);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2);
INSERT INTO work.cases (journey, subject) VALUES ('j', 1);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, entered_earliest, left_latest) VALUES
    ('j', 1, 1, 1, 1, 10, 20), ('j', 1, 2, 2, 1, 20, 30), ('j', 1, 3, 1, 2, 40, NULL);
INSERT INTO work.marked_events (subject, seq, day, earliest, latest, whole, shape)
    SELECT subject, moment + shape, DATE '2026-03-01', moment, moment, false, shape FROM (VALUES (1, 5, 1), (1, 10, 1), (1, 20, 1), (1, 25, 1), (1, 35, 1), (1, 40, 1), (1, 15, 2), (2, 15, 1), (1, 50, 3)) AS marked (subject, moment, shape);
