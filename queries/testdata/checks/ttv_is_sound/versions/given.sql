-- a started with live, b with praised; c started with praised and lacks it
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.milestones (journey, version_no, milestone, position, rule) VALUES ('j', 1, 'live', 1, 1), ('j', 2, 'praised', 1, 2);
INSERT INTO work.cases (journey, version_no, case_id) VALUES ('j', 1, 'a'), ('j', 2, 'b'), ('j', 2, 'c');
INSERT INTO main.time_to_value (journey, case_id, milestone, started_at, outcome, days) VALUES
    ('j', 'a', 'live', '2026-06-01', 'waiting', 1), ('j', 'b', 'praised', '2026-07-01', 'waiting', 1), ('j', 'c', 'live', '2026-07-01', 'waiting', 1);
