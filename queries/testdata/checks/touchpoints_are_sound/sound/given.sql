INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, days_late, event_id) VALUES
    ('j', 'a', 'one', 1, 'call', 1, '2026-03-05', '2026-03-04', 'met', NULL, 'e1'), ('j', 'a', 'one', 1, 'call', 2, '2026-03-05', '2026-03-06', 'late', 1, 'e2'),
    ('j', 'a', 'one', 1, 'call', 3, '2026-03-05', NULL, 'missed', 3, NULL), ('j', 'a', 'one', 1, 'mail', 1, NULL, NULL, 'missed', NULL, NULL),
    ('j', 'a', 'one', 1, 'form', 1, NULL, NULL, 'unknown', NULL, NULL), ('j', 'a', 'one', 1, 'form', 2, '2026-05-01', NULL, 'not_yet_due', NULL, NULL);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, event_id, reason) VALUES
    ('j', 'a', 'one', 1, 'form', 3, '2026-05-01', NULL, 'waived', NULL, 'on leave'), ('j', 'a', 'one', 1, 'form', 4, '2026-05-01', '2026-05-02', 'waived', 'e4', 'on leave');
