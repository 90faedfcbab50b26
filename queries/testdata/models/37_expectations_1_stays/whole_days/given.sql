-- Known to the day on one side, reach counts whole days: 2 of the calendar, and of business days those between the two days, 4 and 5,
-- whatever the time of day. The stage was entered (5) before the case started (9).
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, due_value, due_unit, required) VALUES
    ('j', 'one', 1, 'due', 1, 0.5, 'd', false), ('j', 'one', 1, 'business', 2, 1.5, 'bd', false);
INSERT INTO work.cases (journey, subject, timezone, started_earliest) VALUES ('j', 1, 'Europe/Berlin', 9);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, previous_position, entered_at, entered_seq, entered_day, entered_whole, entered_earliest, entered_latest, left_at, left_seq, left_day, left_whole, left_earliest, left_latest, entered_worked, left_worked) VALUES
    ('j', 1, 1, 1, 1, NULL, '2026-03-06 00:00:00', 1, '2026-03-06', true, 5, 5, '2026-03-08 21:00:00', 2, '2026-03-08', false, 20, 20, 345600000000, 500000000000);
