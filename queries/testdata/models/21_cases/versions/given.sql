-- Version 1 starts with shape 1 and ends with shape 2, version 2, from 1 July on, with shape 3 and 4. a: shape 3 in June is no start, shape
-- 1 is; shape 2 in July is no end, shape 4 is. b: shape 1 in July is no start, shape 3 on 1 July is, in version 2. c: the last hour of 30 June
-- in New York is 1 July in Berlin, the day of the event counts. Journey other has an effective_from only: its days before it are its too.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-31 22:00:00', '2026-07-31 22:00:00', '2026-07-31', 'Europe/Berlin');
INSERT INTO work.journeys (journey, case_kind, start_kind, start_rule, end_kind, end_rule) VALUES
    ('j', 'account', 'rule', 3, 'rule', 4), ('other', 'account', 'rule', 1, 'none', NULL);
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day, start_rule, end_rule) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01', 1, 2), ('j', 2, 'v2', '2026-07-01', NULL, 3, 4), ('other', 1, 'only', NULL, NULL, 1, NULL);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (3, 3), (4, 4);
INSERT INTO work.subjects (subject, case_kind, case_id, account_id, timezone) VALUES
    (1, 'account', 'a', 'a', 'Europe/Berlin'), (2, 'account', 'b', 'b', 'Europe/Berlin'), (3, 'account', 'c', 'c', 'America/New_York');
INSERT INTO work.marked_events
    SELECT subject, seq, ts, day, false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 1, TIMESTAMP '2026-06-01 10:00:00', DATE '2026-06-01', 3),
        (1, 2, TIMESTAMP '2026-06-02 10:00:00', DATE '2026-06-02', 1),
        (1, 3, TIMESTAMP '2026-07-02 10:00:00', DATE '2026-07-02', 2),
        (1, 4, TIMESTAMP '2026-07-03 10:00:00', DATE '2026-07-03', 4),
        (2, 5, TIMESTAMP '2026-07-01 10:00:00', DATE '2026-07-01', 3),
        (2, 6, TIMESTAMP '2026-07-02 10:00:00', DATE '2026-07-02', 1),
        (3, 7, TIMESTAMP '2026-07-01 03:30:00', DATE '2026-06-30', 1),
        (3, 8, TIMESTAMP '2026-07-01 03:30:00', DATE '2026-06-30', 2)
    ) AS marked (subject, seq, ts, day, shape);
