-- An event as two touchpoints, a touchpoint of no stage like that, a visit that does not exist, no event.
INSERT INTO work.touchpoints (journey, stage, touchpoint, position, rule) VALUES ('j', 'one', 'call', 1, 1), ('j', 'one', 'mail', 2, 2);
INSERT INTO main.stage_visits (journey, case_id, stage, visit) VALUES ('j', 'a', 'one', 1);
INSERT INTO main.touches (journey, case_id, stage, visit, touchpoint, event_id) VALUES
    ('j', 'a', 'one', 1, 'call', 'e1'), ('j', 'a', 'one', 1, 'mail', 'e1'), ('j', 'a', 'two', 1, 'call', 'e2'), ('j', 'a', 'one', 2, 'call', 'e3'), ('j', 'b', 'one', NULL, 'call', NULL);
