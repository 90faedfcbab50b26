-- version 2 no longer has the stage two
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.stages (journey, version_no, stage, position) VALUES ('j', 1, 'one', 1), ('j', 1, 'two', 2), ('j', 2, 'one', 1);
INSERT INTO work.cases (journey, case_id) VALUES ('j', 'a');
INSERT INTO main.stage_visits (journey, journey_version, case_id, stage, visit, entered_at, observed, days, move) VALUES
    ('j', 'v1', 'a', 'two', 1, '2026-06-01', false, 1, 'enter'), ('j', 'v2', 'a', 'one', 1, '2026-07-02', false, 1, 'regression'), ('j', 'v2', 'a', 'two', 2, '2026-07-03', false, 1, 'forward');
