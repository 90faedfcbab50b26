INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position) VALUES ('j', 'one', 1, 'call', 1), ('k', 'two', 1, 'mail', 1);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 'a', 'a'), ('k', 'v2', 1, 'a', 'a'), ('k', 'v2', 2, 't1', NULL);
INSERT INTO main.events (seq, event_id, source) VALUES (7, 'e7', 'crm'), (8, 'e8', 'mail');
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, stage_position, visit, ts, seq) VALUES
    ('j', 1, 1, 1, 2, '2026-03-01 10:00:00', 7), ('k', 1, 1, 1, NULL, '2026-03-01 10:00:00', 7), ('k', 2, 1, 1, 1, '2026-03-01 10:00:00', 8);
