-- Of one instant, the order of the file (a, c), also where the days differ, as in b on both sides of a midnight. The days of c are counted
-- as dates: its last touch has no time, and of d the first has none; the clocks changed in between. A touch before another of the day
-- before, by zone, is no negative time (e).
INSERT INTO work.cases (journey, subject, case_id) VALUES ('j', 1, 'a'), ('j', 2, 'b'), ('j', 3, 'c'), ('j', 4, 'd'), ('j', 5, 'e');
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole) VALUES
    ('j', 1, 2, '2026-03-03 10:00:00', 11, '2026-03-03', false), ('j', 1, 1, '2026-03-03 10:00:00', 10, '2026-03-03', false), ('j', 1, 1, '2026-03-03 10:00:00', 12, '2026-03-03', false),
    ('j', 2, 5, '2026-03-03 22:00:00', 20, '2026-03-03', false), ('j', 2, 5, '2026-03-04 01:00:00', 21, '2026-03-04', false),
    ('j', 3, 1, '2026-02-28 10:00:00', 32, '2026-02-28', false), ('j', 3, 3, '2026-03-01', 30, '2026-03-01', true), ('j', 3, 2, '2026-03-01', 31, '2026-03-01', true),
    ('j', 4, 1, '2026-03-28', 40, '2026-03-28', true), ('j', 4, 2, '2026-03-30 23:00:00', 41, '2026-03-31', false),
    ('j', 5, 1, '2026-03-03', 50, '2026-03-03', true), ('j', 5, 2, '2026-03-03 02:00:00', 51, '2026-03-02', false);
