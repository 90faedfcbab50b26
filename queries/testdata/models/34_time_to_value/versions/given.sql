-- Version 1: live by shape 1, used by 2. Version 2, from 1 July on: live by shape 3, praised by 4, and used no longer. a started in June: it has
-- the milestones of version 1. Its shape 1 in July is not live any more, shape 3 is; used by shape 2 also in July, as no version says otherwise.
-- b started on 1 July: live and praised.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-31 22:00:00', '2026-07-31 22:00:00', '2026-07-31', 'Europe/Berlin');
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.milestones (journey, version_no, milestone, position, rule) VALUES
    ('j', 1, 'live', 1, 1), ('j', 1, 'used', 2, 2), ('j', 2, 'live', 1, 3), ('j', 2, 'praised', 2, 4);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (3, 3), (4, 4);
INSERT INTO main.events (seq, event_id) SELECT seq, 'e' || seq FROM range(1, 9) AS numbers (seq);
INSERT INTO work.cases (journey, version_no, journey_version, subject, case_id, started_at, started_precision, started_day, started_earliest) VALUES
    ('j', 1, 'v1', 1, 'a', '2026-06-29 12:00:00', 'second', '2026-06-29', epoch_us(TIMESTAMP '2026-06-29 12:00:00')),
    ('j', 2, 'v2', 2, 'b', '2026-07-01 12:00:00', 'second', '2026-07-01', epoch_us(TIMESTAMP '2026-07-01 12:00:00'));
INSERT INTO work.marked_events
    SELECT subject, seq, ts, day, false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 1, TIMESTAMP '2026-06-30 12:00:00', DATE '2026-06-30', 3),
        (1, 2, TIMESTAMP '2026-07-01 12:00:00', DATE '2026-07-01', 1),
        (1, 3, TIMESTAMP '2026-07-02 12:00:00', DATE '2026-07-02', 3),
        (1, 4, TIMESTAMP '2026-07-03 12:00:00', DATE '2026-07-03', 2),
        (1, 5, TIMESTAMP '2026-07-03 12:00:00', DATE '2026-07-03', 4),
        (2, 6, TIMESTAMP '2026-07-02 12:00:00', DATE '2026-07-02', 2),
        (2, 7, TIMESTAMP '2026-07-02 12:00:00', DATE '2026-07-02', 3)
    ) AS marked (subject, seq, ts, day, shape);
