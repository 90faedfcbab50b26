-- what is no more need not happen
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.touchpoints (journey, version_no, stage, touchpoint, position, rule) VALUES
    ('j', 1, 'one', 'form', 1, 1), ('j', 1, 'one', 'call', 2, 2), ('j', 2, 'one', 'call', 2, 2), ('j', 2, 'one', 'hello', 3, 3);
INSERT INTO main.touches (journey, touchpoint) VALUES ('j', 'call');
