-- one stage in two versions: each visit is one wait, under its version
INSERT INTO work.stages (journey, version_no, stage, position) VALUES ('j', 1, 'one', 1), ('j', 2, 'one', 1);
INSERT INTO work.cases (journey, case_id, subject, started_at, started_day) VALUES ('j', 'a', 1, '2026-06-01', '2026-06-01');
INSERT INTO work.stage_stays (journey, version_no, subject, number, stage_position, visit, entered_at, entered_seq, entered_day, left_at, left_seq) VALUES
    ('j', 1, 1, 1, 1, 1, '2026-06-01', 1, '2026-06-01', '2026-06-11', 2), ('j', 2, 1, 2, 1, 2, '2026-07-01', 3, '2026-07-01', NULL, NULL);
INSERT INTO main.stage_visits (journey, journey_version, case_id, stage, visit, observed, days) VALUES ('j', 'v1', 'a', 'one', 1, true, 10), ('j', 'v2', 'a', 'one', 2, false, 5);
