-- A stay of version 1 expects what version 1 has in the stage: the call within 5 days, and the form. One of version 2 the call within 2
-- days and hello; the form moved to stage two.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-31 22:00:00', '2026-07-31 22:00:00', '2026-07-31', 'Europe/Berlin');
INSERT INTO work.touchpoints (journey, version_no, stage, stage_position, touchpoint, position, due_value, due_unit, required) VALUES
    ('j', 1, 'one', 1, 'call', 1, 5, 'd', false), ('j', 1, 'one', 1, 'form', 3, NULL, NULL, true),
    ('j', 2, 'one', 1, 'call', 1, 2, 'd', false), ('j', 2, 'one', 1, 'hello', 2, NULL, NULL, true), ('j', 2, 'two', 2, 'form', 3, NULL, NULL, true);
INSERT INTO work.cases (journey, version_no, subject, timezone, started_earliest) VALUES ('j', 1, 1, 'Europe/Berlin', 9);
INSERT INTO work.stage_stays (journey, version_no, subject, number, stage_position, visit, entered_at, entered_day, entered_whole, entered_earliest, left_at, left_day, left_whole, left_latest) VALUES
    ('j', 1, 1, 1, 1, 1, '2026-06-30 21:59:59', '2026-06-30', false, 10, '2026-06-30 22:00:00', '2026-07-01', false, 11),
    ('j', 2, 1, 2, 1, 2, '2026-06-30 22:00:00', '2026-07-01', false, 11, NULL, NULL, NULL, NULL);
