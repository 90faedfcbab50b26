-- Stages: one to two in 1, 2 and 6 days (median 2, 90th percentile 2 + 0.8 * 4 = 5.2) of two cases, two to one in 4 days known to the day.
-- Touchpoints: two calls at one instant follow each other in the order of the file; the mail comes 12 hours later.
INSERT INTO work.journeys (journey, journey_version) VALUES ('j', 'v1'), ('k', 'v2');
INSERT INTO work.stages (journey, stage, position) VALUES ('j', 'one', 1), ('j', 'two', 2);
INSERT INTO work.touchpoints (journey, touchpoint, position) VALUES ('j', 'call', 1), ('j', 'mail', 2);
INSERT INTO work.stage_stays (journey, subject, number, stage_position, entered_at, entered_day, entered_whole) VALUES
    ('j', 1, 1, 1, '2026-03-01 10:00:00', '2026-03-01', false), ('j', 1, 2, 2, '2026-03-02 10:00:00', '2026-03-02', false),
    ('j', 1, 3, 1, '2026-03-06 00:00:00', '2026-03-06', true), ('j', 1, 4, 2, '2026-03-08 09:00:00', '2026-03-08', false),
    ('j', 2, 1, 1, '2026-03-01 10:00:00', '2026-03-01', false), ('j', 2, 2, 2, '2026-03-07 10:00:00', '2026-03-07', false);
INSERT INTO work.placed_touches (journey, subject, touchpoint_position, ts, seq, day, whole) VALUES
    ('j', 1, 2, '2026-03-01 22:00:00', 3, '2026-03-01', false), ('j', 1, 1, '2026-03-01 10:00:00', 2, '2026-03-01', false),
    ('j', 1, 1, '2026-03-01 10:00:00', 1, '2026-03-01', false);
