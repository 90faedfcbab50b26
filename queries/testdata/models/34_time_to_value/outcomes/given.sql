-- Milestones: shape 1 is live, shape 2 is used. Case 1 started on 1 March at noon: live at 2 March noon (1 day; the event before the
-- start does not count, nor the later one), used is churned on 11 March at noon (10 days), since it was used only after that.
-- Case 2 reached both at the instant of its start by one event. Case 3 waits: 2.5 days up to as_of. Shape 3 is no milestone.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.milestones (journey, milestone, position, rule) VALUES ('j', 'live', 1, 1), ('j', 'used', 2, 2);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (1, 4), (2, 4);
INSERT INTO main.events (seq, event_id) SELECT seq, 'e' || seq FROM range(1, 9) AS numbers (seq);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id, segment, started_at, started_precision, started_day, started_earliest, ended_at, ended_precision, ended_day, ended_latest)
    SELECT 'j', 'v1', subject, 'a' || subject, 'a' || subject, segment, started_at, 'second', cast(started_at as date), epoch_us(started_at),
        ended_at, case when ended_at is not null then 'second' end, cast(ended_at as date), epoch_us(ended_at) FROM (VALUES
        (1, 'smb', TIMESTAMP '2026-03-01 12:00:00', TIMESTAMP '2026-03-11 12:00:00'), (2, NULL, TIMESTAMP '2026-02-28 12:00:00', NULL),
        (3, NULL, TIMESTAMP '2026-03-29 10:00:00', NULL)
    ) AS cases (subject, segment, started_at, ended_at);
INSERT INTO work.marked_events
    SELECT subject, seq, ts, cast(ts as date), false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 1, TIMESTAMP '2026-03-01 11:00:00', 1), (1, 3, TIMESTAMP '2026-03-02 12:00:00', 1), (1, 2, TIMESTAMP '2026-03-02 12:00:00', 1),
        (1, 4, TIMESTAMP '2026-03-12 12:00:00', 2), (2, 5, TIMESTAMP '2026-02-28 12:00:00', 4), (2, 6, TIMESTAMP '2026-03-28 12:00:00', 4),
        (3, 7, TIMESTAMP '2026-03-30 12:00:00', 3), (4, 8, TIMESTAMP '2026-03-30 12:00:00', 1)
    ) AS marked (subject, seq, ts, shape);
