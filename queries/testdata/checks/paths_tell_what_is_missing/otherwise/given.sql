-- a: told once though it lacks twice; told though it is not yet due. b: not told. c: told, and nothing is due of it
INSERT INTO work.touchpoints (journey, touchpoint, position, every_value, version_no) VALUES
    ('j', 'call', 1, NULL, 1), ('j', 'mail', 2, NULL, 1), ('j', 'review', 3, NULL, 1), ('j', 'review', 3, 90, 2), ('j', 'form', 4, NULL, 1);
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, occurrence, status) VALUES
    ('j', 'a', 'one', 1, 'call', 1, 'missed'), ('j', 'a', 'one', 2, 'call', 1, 'missed'), ('j', 'a', 'one', 1, 'mail', 1, 'not_yet_due'), ('j', 'b', 'two', 1, 'review', 1, 'missed');
INSERT INTO main.paths (journey, case_id, missing, cost) VALUES ('j', 'a', ['call', 'mail'], 2), ('j', 'b', [], 0), ('j', 'c', ['form'], 1);
