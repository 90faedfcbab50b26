-- Twice; met without an event; missed with one; late by nothing and by no days; not yet due but late; no status, an unknown one; waived without a reason, and with days late; a reason of what is not waived.
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, days_late, event_id) VALUES
    ('j', 'a', 'one', 1, 'twice', 1, NULL, NULL, 'missed', NULL, NULL), ('j', 'a', 'one', 1, 'twice', 1, NULL, NULL, 'missed', NULL, NULL),
    ('j', 'a', 'one', 1, 'met', 1, NULL, '2026-03-04', 'met', NULL, NULL), ('j', 'a', 'one', 1, 'missed', 1, NULL, '2026-03-04', 'missed', NULL, 'e1'),
    ('j', 'a', 'one', 1, 'late', 1, '2026-03-04', '2026-03-04', 'late', 0, 'e2'), ('j', 'a', 'one', 1, 'late', 2, '2026-03-04', '2026-03-05', 'late', NULL, 'e3'),
    ('j', 'a', 'one', 1, 'open', 1, '2026-03-04', NULL, 'not_yet_due', 2, NULL), ('j', 'a', 'one', 1, 'status', 1, NULL, NULL, NULL, NULL, NULL),
    ('j', 'a', 'one', 1, 'status', 2, NULL, NULL, 'done', NULL, NULL), ('j', 'a', 'one', 1, 'fine', 1, NULL, NULL, 'missed', NULL, NULL);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status, days_late, reason) VALUES
    ('j', 'a', 'one', 1, 'waived', 1, 'waived', NULL, NULL), ('j', 'a', 'one', 1, 'waived', 2, 'waived', 1, 'x'), ('j', 'a', 'one', 1, 'waived', 3, 'missed', NULL, 'x');
