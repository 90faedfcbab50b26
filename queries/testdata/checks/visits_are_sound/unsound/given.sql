-- Visit by visit: twice, of no case, of no stage, left before it began, over and going on, negative, not a number, an unknown move.
INSERT INTO work.cases (journey, case_id, subject) VALUES ('j', 'a', 1);
INSERT INTO work.stages (journey, stage, position) VALUES ('j', 'one', 1);
INSERT INTO main.stage_visits (journey, case_id, stage, visit, entered_at, left_at, observed, days, business_days, move) VALUES
    ('j', 'a', 'one', 1, '2026-03-01', '2026-03-02', true, 1, 1, 'enter'), ('j', 'a', 'one', 1, '2026-03-01', '2026-03-02', true, 1, 1, 'enter'),
    ('j', 'b', 'one', 2, '2026-03-01', '2026-03-02', true, 1, 1, 'enter'), ('j', 'a', 'two', 3, '2026-03-01', '2026-03-02', true, 1, 1, 'enter'),
    ('j', 'a', 'one', 4, '2026-03-03', '2026-03-02', true, 1, 1, 'enter'), ('j', 'a', 'one', 5, '2026-03-01', NULL, true, 1, 1, 'enter'),
    ('j', 'a', 'one', 6, '2026-03-01', '2026-03-02', true, -1, 1, 'enter'), ('j', 'a', 'one', 7, '2026-03-01', '2026-03-02', true, 'nan', 1, 'enter'),
    ('j', 'a', 'one', 8, '2026-03-01', '2026-03-02', true, 1, 1, 'jump'), ('j', 'a', 'one', 9, '2026-03-01', '2026-03-02', true, 1, 1, 'forward');
