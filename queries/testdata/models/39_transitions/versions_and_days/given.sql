-- A stage and a touchpoint of two versions are counted once. Time is elapsed time, also where the clocks change; with a date alone it is whole
-- days, never less than none: a mail of 2 March, then a call at 02:00 UTC, in New York still the 1st. The other journey has the same positions.
INSERT INTO work.journeys (journey, journey_version) VALUES ('j', 'v2'), ('k', 'v1');
INSERT INTO work.stages (journey, stage, position, version_no) VALUES ('j', 'one', 1, 1), ('j', 'one', 1, 2), ('j', 'two', 2, 2), ('k', 'first', 1, 1), ('k', 'second', 2, 1);
INSERT INTO work.touchpoints (journey, touchpoint, position, version_no) VALUES ('j', 'call', 1, 1), ('j', 'call', 1, 2), ('j', 'mail', 2, 1);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, entered_at, entered_day, entered_whole) VALUES
    ('j', 1, 1, 1, '2026-03-28 12:00:00', '2026-03-28', false), ('j', 1, 2, 1, '2026-03-29 12:00:00', '2026-03-29', false), ('j', 1, 3, 2, '2026-03-31 00:00:00', '2026-03-31', true),
    ('k', 1, 1, 1, '2026-03-01 00:00:00', '2026-03-01', true), ('k', 1, 2, 2, '2026-03-03 00:00:00', '2026-03-03', true);
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole) VALUES
    ('j', 1, 1, '2026-03-02 02:00:00', 1, '2026-03-01', false), ('j', 1, 2, '2026-03-02', 2, '2026-03-02', true);
