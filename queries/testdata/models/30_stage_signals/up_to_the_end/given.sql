-- Subject 1 started on 5 March at noon, when it was in stage 1 already, and ended on 20 March, known to the day. Its events count from before the start (seq 1) up to
-- the end of that day (seq 4), not on the next (seq 5). Shape 2 enters stage 2 and leaves stage 1. Subject 2 starts with its event
-- 6, which enters stage 1 by rule too: one signal, not two. Subject 4 starts with nothing before. Subject 3 is no case.
INSERT INTO work.stages (journey, stage, position, enter_on_start, enter_rule, exit_rule) VALUES
    ('j', 'one', 1, true, 1, 2), ('j', 'two', 2, false, 2, NULL), ('j', 'three', 3, false, 3, NULL);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (3, 9);
INSERT INTO work.cases (journey, subject, started_at, started_seq, started_day, started_precision, started_earliest, started_latest, ended_latest) VALUES
    ('j', 1, '2026-03-05 12:00:00', NULL, '2026-03-05', 'second', epoch_us(TIMESTAMP '2026-03-05 12:00:00'), epoch_us(TIMESTAMP '2026-03-05 12:00:00'), epoch_us(TIMESTAMP '2026-03-20 23:59:59')),
    ('j', 2, '2026-03-06 12:00:00', 6, '2026-03-06', 'second', epoch_us(TIMESTAMP '2026-03-06 12:00:00'), epoch_us(TIMESTAMP '2026-03-06 12:00:00'), NULL),
    ('j', 4, '2026-03-07 12:00:00', NULL, '2026-03-07', 'second', epoch_us(TIMESTAMP '2026-03-07 12:00:00'), epoch_us(TIMESTAMP '2026-03-07 12:00:00'), NULL);
INSERT INTO work.marked_events
    SELECT subject, seq, ts, cast(ts as date), false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 1, TIMESTAMP '2026-03-01 10:00:00', 1), (1, 2, TIMESTAMP '2026-03-08 10:00:00', 2), (1, 3, TIMESTAMP '2026-03-09 10:00:00', 7),
        (1, 4, TIMESTAMP '2026-03-20 10:00:00', 1), (1, 5, TIMESTAMP '2026-03-21 10:00:00', 1),
        (2, 6, TIMESTAMP '2026-03-06 12:00:00', 1), (3, 7, TIMESTAMP '2026-03-06 12:00:00', 1)
    ) AS marked (subject, seq, ts, shape);
