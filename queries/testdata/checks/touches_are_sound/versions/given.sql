-- the call moved to another stage with version 2
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position) VALUES ('j', 1, 'one', 'call', 1), ('j', 2, 'two', 'call', 1);
INSERT INTO main.touches (journey, journey_version, case_id, stage, touchpoint, event_id) VALUES
    ('j', 'v1', 'a', 'one', 'call', 'e1'), ('j', 'v2', 'a', 'two', 'call', 'e2'), ('j', 'v2', 'b', 'one', 'call', 'e3');
