-- The second begins before the first ends, the third while the second goes on.
INSERT INTO work.cases (journey, case_id, subject) VALUES ('j', 'a', 1);
INSERT INTO work.stages (journey, stage, position) VALUES ('j', 'one', 1);
INSERT INTO work.stage_stays (journey, subject, number, entered_at, entered_latest, left_at, left_earliest) VALUES
    ('j', 1, 1, '2026-03-01', 10, '2026-03-02', 20), ('j', 1, 2, '2026-03-01 12:00:00', 15, NULL, NULL), ('j', 1, 3, '2026-03-05', 50, NULL, NULL);
