-- A call on the day (0 to 99) on which the stage was entered (at 60) and left (at 80) may have been in it, so it is; one on the day
-- before was not. Known to the day itself, an entry on the day 200 to 299 does not come after an instant at 210.
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, rule, required) VALUES
    ('j', 'two', 2, 'other', 1, 1, false), ('j', 'one', 1, 'call', 2, 1, false);
INSERT INTO work.rule_shapes VALUES (1, 1);
INSERT INTO work.cases (journey, subject) VALUES ('j', 1), ('j', 2), ('j', 3);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, entered_earliest, left_latest) VALUES
    ('j', 1, 1, 1, 1, 60, 80), ('j', 2, 1, 1, 1, 160, 180), ('j', 3, 1, 1, 1, 200, 250);
INSERT INTO work.marked_events (subject, seq, day, earliest, latest, whole, shape) VALUES
    (1, 1, '2026-03-01', 0, 99, true, 1), (2, 2, '2026-03-01', 0, 99, true, 1), (3, 3, '2026-03-03', 210, 210, false, 1);
