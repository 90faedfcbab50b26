-- Expectation 1 counts touches from 10 to 20, 2 those after 20 up to 30, 3 those after 30. A touch known to the day 15 to 25 may have
-- come by 20, so it is one of the first and not of the second; the one from 5 to 12 may have come at 10.
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, entered_at, entered_day, entered_whole, from_earliest, after_latest, until_latest) VALUES
    ('j', 1, 1, 1, 'd', '2026-03-01', '2026-03-01', false, 10, NULL, 20), ('j', 1, 3, 1, 'd', '2026-03-01', '2026-03-01', false, NULL, 20, 30),
    ('j', 1, 5, 1, 'd', '2026-03-01', '2026-03-01', false, NULL, 30, NULL);
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole, earliest, latest) VALUES
    ('j', 1, 1, '2026-03-01', 1, '2026-03-01', false, 9, 9), ('j', 1, 1, '2026-03-01', 2, '2026-03-01', true, 5, 12), ('j', 1, 1, '2026-03-01', 3, '2026-03-01', false, 10, 10),
    ('j', 1, 1, '2026-03-01', 4, '2026-03-01', true, 15, 25), ('j', 1, 1, '2026-03-01', 5, '2026-03-01', false, 20, 20), ('j', 1, 1, '2026-03-01', 6, '2026-03-01', false, 21, 21),
    ('j', 1, 1, '2026-03-01', 7, '2026-03-01', false, 30, 30), ('j', 1, 1, '2026-03-01', 8, '2026-03-01', false, 99, 99);
