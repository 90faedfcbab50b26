-- Four stages: one with a target of 2 days and at most 4, two with a target only, three with a maximum only, four with neither. The
-- case goes one (2 days: within the target), three (skip; 5 of 4: stuck), two (regression; 3 of 2: behind), three (forward; 4 of 4: on
-- track), three again (an exit between: regression), four (open since 30 March 10:00 UTC, as_of is 36 hours later: 1.5 days).
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.stages (journey, stage, position, target_days, max_days) VALUES
    ('j', 'one', 1, 2, 4), ('j', 'two', 2, 2, NULL), ('j', 'three', 3, NULL, 4), ('j', 'four', 4, NULL, NULL);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 't1', NULL);
INSERT INTO main.events (seq, event_id) VALUES (1, 'e1'), (2, 'e2'), (3, 'e3'), (4, 'e4'), (5, 'e5');
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, previous_position, entered_at, entered_seq, entered_day, entered_whole, entered_earliest, entered_latest, left_at, left_seq, left_day, left_whole, left_earliest, left_latest, entered_worked, left_worked)
    SELECT 'j', 1, number, stage_position, visit, lag(stage_position) over (order by number), entered_at, entered_seq, cast(entered_at as date), false, 0, 0,
        left_at, left_seq, cast(left_at as date), case when left_at is not null then false end, 0, 0, number * 86400000000, number * 86400000000 + 43200000000 FROM (VALUES
        (1, 1, 1, TIMESTAMP '2026-03-01 10:00:00', -1, TIMESTAMP '2026-03-03 10:00:00', 1), (2, 3, 1, TIMESTAMP '2026-03-03 10:00:00', 1, TIMESTAMP '2026-03-08 10:00:00', 2),
        (3, 2, 1, TIMESTAMP '2026-03-08 10:00:00', 2, TIMESTAMP '2026-03-11 10:00:00', 3), (4, 3, 2, TIMESTAMP '2026-03-11 10:00:00', 3, TIMESTAMP '2026-03-15 10:00:00', 4),
        (5, 3, 3, TIMESTAMP '2026-03-15 10:00:00', 4, TIMESTAMP '2026-03-15 10:00:00', NULL), (6, 4, 1, TIMESTAMP '2026-03-30 10:00:00', 5, NULL, NULL)
    ) AS stays (number, stage_position, visit, entered_at, entered_seq, left_at, left_seq);
