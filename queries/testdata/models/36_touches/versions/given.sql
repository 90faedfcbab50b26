-- The same touchpoint, in another stage from the second version on
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.touchpoints (journey, version_no, stage, stage_position, touchpoint, position) VALUES ('j', 1, 'one', 1, 'call', 1), ('j', 2, 'two', 2, 'call', 1);
INSERT INTO work.cases (journey, version_no, journey_version, subject, case_id, account_id) VALUES ('j', 1, 'v1', 1, 'a', 'a');
INSERT INTO work.placed_touches (journey, version_no, subject, touchpoint_position, stage_position, visit, ts, seq) VALUES
    ('j', 1, 1, 1, 1, 1, '2026-06-30 12:00:00', 1), ('j', 2, 1, 1, 2, 1, '2026-07-01 12:00:00', 2);
INSERT INTO main.events (seq, event_id, source) VALUES (1, 'e1', 'mail'), (2, 'e2', 'mail');
