-- A visit may last no time at all, and business days may be unknown beyond the calendar.
INSERT INTO work.cases (journey, case_id, subject) VALUES ('j', 'a', 1);
INSERT INTO work.stages (journey, stage, position) VALUES ('j', 'one', 1);
INSERT INTO main.stage_visits (journey, case_id, stage, visit, entered_at, left_at, observed, days, business_days, move) VALUES
    ('j', 'a', 'one', 1, '2026-03-01', '2026-03-01', true, 0, 0, 'enter'), ('j', 'a', 'one', 2, '2026-03-02', NULL, false, 3, NULL, 'regression');
