-- a stage that was passed at one instant stands before the one that goes on
INSERT INTO main.stage_visits (journey, case_id, stage, visit, entered_at, left_at, days, move) VALUES
    ('j', 'A', 'two', 1, '2026-01-05', '2026-01-05', 0, 'forward'),
    ('j', 'A', 'three', 1, '2026-01-05', NULL, 9, 'forward'),
    ('j', 'A', 'one', 1, '2026-01-01', '2026-01-05', 4, 'enter'),
    ('k', 'A', 'one', 1, '2026-01-01', NULL, 4, 'enter');
