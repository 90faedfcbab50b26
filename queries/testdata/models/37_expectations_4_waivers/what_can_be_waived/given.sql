-- Nobody expects a gift. A second call is not expected, a second review is. A touchpoint that moved to another stage is in both.
INSERT INTO work.cases (journey, subject, case_id, account_id) VALUES
    ('care', 1, 'C1', 'C1'), ('care', 2, 'C2', 'C2'), ('tickets', 3, 't1', 'C1'), ('tickets', 4, 't2', 'C1'), ('tickets', 5, 't3', NULL);
INSERT INTO work.account_keys VALUES ('C1', 'C1', 'own'), ('C1-old', 'C1', 'alias'), ('C2', 'C2', 'own');
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, due_value, every_value, required, version_no) VALUES
    ('care', 'start', 1, 'call', 1, 5, NULL, true, 1), ('care', 'start', 1, 'gift', 2, NULL, NULL, false, 1), ('care', 'run', 2, 'review', 3, NULL, 90, false, 1),
    ('tickets', 'open', 1, 'call', 1, NULL, NULL, true, 1);
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, due_value, every_value, required, version_no) VALUES
    ('care', 'run', 2, 'call', 1, 9, NULL, true, 2), ('care', 'run', 2, 'review', 3, NULL, 30, false, 2), ('care', 'start', 1, 'call', 1, 7, NULL, true, 3);
INSERT INTO work.waivers VALUES
    (2, 'C1', NULL, 'care', NULL, 'gift', NULL, 'x', NULL), (3, 'C1', NULL, 'care', NULL, 'call', 2, 'x', NULL),
    (4, 'C1', NULL, 'care', NULL, 'review', 2, 'x', NULL), (5, 'C1', NULL, 'care', NULL, 'call', 1, 'x', NULL);
