-- Line 2 holds in both journeys and for every case of C1; line 3 for one of its cases only; line 4 for a case of nobody's.
-- Line 5 knows C1 by an older id. Line 6: another account's case. Lines 7 to 9: a stage, a journey that the touchpoint is not in.
INSERT INTO work.cases (journey, subject, case_id, account_id) VALUES
    ('care', 1, 'C1', 'C1'), ('care', 2, 'C2', 'C2'), ('tickets', 3, 't1', 'C1'), ('tickets', 4, 't2', 'C1'), ('tickets', 5, 't3', NULL);
INSERT INTO work.account_keys VALUES ('C1', 'C1', 'own'), ('C1-old', 'C1', 'alias'), ('C2', 'C2', 'own');
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, due_value, every_value, required, version_no) VALUES
    ('care', 'start', 1, 'call', 1, 5, NULL, true, 1), ('care', 'start', 1, 'gift', 2, NULL, NULL, false, 1), ('care', 'run', 2, 'review', 3, NULL, 90, false, 1),
    ('tickets', 'open', 1, 'call', 1, NULL, NULL, true, 1);
INSERT INTO work.waivers VALUES
    (2, 'C1', NULL, NULL, NULL, 'call', NULL, 'knows us', NULL), (3, 'C1', 't2', NULL, NULL, 'call', NULL, 'no', NULL),
    (4, NULL, 't3', NULL, NULL, 'call', NULL, 'ask jane@acme.example', '2026-12-31'), (5, 'C1-old', NULL, 'tickets', NULL, 'call', NULL, 'x', NULL),
    (6, 'C2', 't1', NULL, NULL, 'call', NULL, 'x', NULL), (7, 'C1', NULL, NULL, 'run', 'call', NULL, 'x', NULL),
    (8, 'C1', NULL, 'gone', NULL, 'call', NULL, 'x', NULL), (9, 'C2', NULL, 'care', 'start', 'call', 1, 'x', NULL);
