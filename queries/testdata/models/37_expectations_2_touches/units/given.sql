-- Entered on Friday 6 March 11:00 UTC, noon in Berlin (4.5 business days of the calendar). Touchpoint 1 counts time: a touch before the
-- entry is negative, one on Monday known to the day 3 days, one that day at 11:00 UTC exactly 3 days. Touchpoint 2 counts business
-- time every business day: that Monday noon is 1 business day, and Sunday 22:00 UTC, 23:00 in Berlin, half of one; known to the
-- day, Monday is 1 (5 - 4). Its second period begins after 1 business day.
INSERT INTO work.business_days VALUES
    ('Europe/Berlin', '2026-03-06', true, 4, '2026-03-05 23:00:00', true), ('Europe/Berlin', '2026-03-08', false, 5, '2026-03-07 23:00:00', true),
    ('Europe/Berlin', '2026-03-09', true, 5, '2026-03-08 23:00:00', true), ('Europe/Berlin', '2026-03-10', true, 6, '2026-03-09 23:00:00', true);
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, every_us, entered_at, entered_day, entered_whole, entered_worked, timezone) VALUES
    ('j', 1, 1, 1, 'd', NULL, '2026-03-06 11:00:00', '2026-03-06', false, 388800000000, 'Europe/Berlin'),
    ('j', 1, 1, 2, 'bd', 86400000000, '2026-03-06 11:00:00', '2026-03-06', false, 388800000000, 'Europe/Berlin');
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole, earliest, latest) VALUES
    ('j', 1, 1, '2026-03-06 10:00:00', 1, '2026-03-06', false, 1, 1), ('j', 1, 1, '2026-03-09 00:00:00', 2, '2026-03-09', true, 1, 1),
    ('j', 1, 1, '2026-03-09 11:00:00', 3, '2026-03-09', false, 1, 1),
    ('j', 1, 2, '2026-03-08 22:00:00', 4, '2026-03-08', false, 1, 1), ('j', 1, 2, '2026-03-09 00:00:00', 5, '2026-03-09', true, 1, 1),
    ('j', 1, 2, '2026-03-09 11:00:00', 6, '2026-03-09', false, 1, 1), ('j', 1, 2, '2026-03-09 11:00:01', 7, '2026-03-09', false, 1, 1),
    ('j', 1, 3, '2026-03-09 11:00:00', 8, '2026-03-09', false, 1, 1), ('j', 2, 1, '2026-03-09 11:00:00', 9, '2026-03-09', false, 1, 1);
