-- Version 1 has one (5 days), two and three; version 2 no longer has two, and gives one 20 days. a was in one from 30 June to 10 July: 10
-- days, by version 1 behind. b from 1 to 11 July: 10 days, by version 2 on track. From one to three is a skip in version 1 (c) and forward
-- in version 2 (b). d is back in one from three.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-31 22:00:00', '2026-07-31 22:00:00', '2026-07-31', 'Europe/Berlin');
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.stages (journey, version_no, stage, position, target_days) VALUES
    ('j', 1, 'one', 1, 5), ('j', 1, 'two', 2, NULL), ('j', 1, 'three', 3, NULL), ('j', 2, 'one', 1, 20), ('j', 2, 'three', 3, NULL);
INSERT INTO work.cases (journey, version_no, journey_version, subject, case_id) VALUES ('j', 1, 'v1', 1, 'a'), ('j', 1, 'v1', 2, 'b'), ('j', 1, 'v1', 3, 'c'), ('j', 1, 'v1', 4, 'd');
INSERT INTO work.stage_stays (journey, version_no, subject, number, stage_position, visit, previous_position, entered_at, entered_day, entered_whole, left_at, left_day, left_whole, entered_worked, left_worked) VALUES
    ('j', 1, 1, 1, 1, 1, NULL, '2026-06-30 10:00:00', '2026-06-30', false, '2026-07-10 10:00:00', '2026-07-10', false, 0, 0),
    ('j', 2, 2, 1, 1, 1, NULL, '2026-07-01 10:00:00', '2026-07-01', false, '2026-07-11 10:00:00', '2026-07-11', false, 0, 0),
    ('j', 2, 2, 2, 3, 1, 1, '2026-07-11 10:00:00', '2026-07-11', false, NULL, NULL, NULL, 0, 0),
    ('j', 1, 3, 1, 3, 1, 1, '2026-06-30 10:00:00', '2026-06-30', false, NULL, NULL, NULL, 0, 0),
    ('j', 2, 4, 1, 1, 1, 3, '2026-07-11 10:00:00', '2026-07-11', false, NULL, NULL, NULL, 0, 0);
