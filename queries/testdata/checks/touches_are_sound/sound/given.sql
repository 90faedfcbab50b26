-- One event may be a touch of two journeys, and lie before any visit.
INSERT INTO work.touchpoints (journey, stage, touchpoint, position, rule) VALUES ('j', 'one', 'call', 1, 1), ('j', 'one', 'mail', 2, 2);
INSERT INTO main.stage_visits (journey, case_id, stage, visit) VALUES ('j', 'a', 'one', 1);
INSERT INTO work.touchpoints (journey, stage, touchpoint) VALUES ('k', 'two', 'call');
INSERT INTO main.touches (journey, case_id, stage, visit, touchpoint, event_id) VALUES
    ('j', 'a', 'one', 1, 'call', 'e1'), ('k', 'a', 'two', NULL, 'call', 'e1'), ('j', 'a', 'one', 1, 'mail', 'e2');
