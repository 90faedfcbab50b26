-- a stage that is no more need not be entered
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.stages (journey, version_no, stage, position) VALUES ('j', 1, 'one', 1), ('j', 1, 'two', 2), ('j', 2, 'one', 1), ('j', 2, 'three', 3);
INSERT INTO main.stage_visits (journey, stage) VALUES ('j', 'one');
