-- 1 is in time to the second, 2 is not, 3 goes on, 4 has no limit and fell back, 5 is slow and fell back
INSERT INTO work.passages (passage, left_on, days, allowed_days, regression) VALUES
    (1, '2026-09-01', 20, 20, false), (2, '2026-09-02', 20.25, 20, false), (3, '2026-09-30', 50.5, 20, false),
    (4, '2026-09-03', 7.125, NULL, true), (5, '2026-09-04', 31, 20, true);
