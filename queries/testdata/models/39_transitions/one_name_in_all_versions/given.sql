-- a stage and a touchpoint that both versions have are one
INSERT INTO work.journeys (journey, journey_version) VALUES ('j', 'v2');
INSERT INTO work.stages (journey, version_no, stage, position) VALUES ('j', 1, 'one', 1), ('j', 1, 'old', 2), ('j', 2, 'one', 1), ('j', 2, 'two', 3);
INSERT INTO work.touchpoints (journey, version_no, touchpoint, position) VALUES ('j', 1, 'call', 1), ('j', 2, 'call', 1);
INSERT INTO work.stage_stays (journey, version_no, subject, number, stage_position, entered_at, entered_day, entered_whole) VALUES
    ('j', 1, 1, 1, 1, '2026-06-01 10:00:00', '2026-06-01', false), ('j', 1, 1, 2, 2, '2026-06-02 10:00:00', '2026-06-02', false), ('j', 2, 1, 3, 3, '2026-07-02 10:00:00', '2026-07-02', false);
INSERT INTO work.placed_touches (journey, version_no, subject, touchpoint_position, ts, seq, day, whole) VALUES
    ('j', 1, 1, 1, '2026-06-01 10:00:00', 1, '2026-06-01', false), ('j', 2, 1, 1, '2026-07-01 10:00:00', 2, '2026-07-01', false);
