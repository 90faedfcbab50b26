-- Touchpoints of stage 1: 1 due in 5 days, 2 every 30 days with 40 days of grace (30 count), 3 required only, 4 not expected; of
-- stage 2: 5 due in 2 business days. The case is in stage 1 for 3 days, in stage 2 for 1.5 days that hold 0.5 business days, in stage
-- 1 again, since 29 March 10:00 UTC, 60 hours up to now. Something due once may come before the first visit, from the start of the
-- case on (7), and after the end of the visit before (20).
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, due_value, due_unit, every_value, every_unit, grace_days, required) VALUES
    ('j', 'one', 1, 'due', 1, 5, 'd', NULL, NULL, NULL, false), ('j', 'one', 1, 'recurring', 2, NULL, NULL, 30, 'd', 40, true),
    ('j', 'one', 1, 'required', 3, NULL, NULL, NULL, NULL, NULL, true), ('j', 'one', 1, 'optional', 4, NULL, NULL, NULL, NULL, NULL, false),
    ('j', 'two', 2, 'business', 5, 2, 'bd', NULL, NULL, NULL, false);
INSERT INTO work.cases (journey, subject, timezone, started_earliest) VALUES ('j', 1, 'Europe/Berlin', 7);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, previous_position, entered_at, entered_seq, entered_day, entered_whole, entered_earliest, entered_latest, left_at, left_seq, left_day, left_whole, left_earliest, left_latest, entered_worked, left_worked) VALUES
    ('j', 1, 1, 1, 1, NULL, '2026-03-10 10:00:00', 1, '2026-03-10', false, 10, 10, '2026-03-13 10:00:00', 2, '2026-03-13', false, 20, 20, 0, 259200000000),
    ('j', 1, 2, 2, 1, 1, '2026-03-13 10:00:00', 2, '2026-03-13', false, 20, 20, '2026-03-14 22:00:00', 3, '2026-03-14', false, 30, 30, 259200000000, 302400000000),
    ('j', 1, 3, 1, 2, 2, '2026-03-29 10:00:00', 3, '2026-03-29', false, 40, 40, NULL, NULL, NULL, NULL, NULL, NULL, 302400000000, 475200000000);
