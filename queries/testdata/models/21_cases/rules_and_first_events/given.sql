-- Journey tickets starts with the first event of a case and ends with the first event of shape 2 after it: not with the event that is
-- the start, nor with one of the same instant before it in the file. Journey projects starts with the first event of shape 1 and
-- never ends. t2 has neither.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.journeys (journey, case_kind, start_kind, start_rule, end_kind, end_rule) VALUES
    ('tickets', 'case', 'first_event', NULL, 'rule', 2), ('projects', 'case', 'rule', 1, 'none', NULL);
INSERT INTO work.rule_shapes VALUES (1, 1), (2, 2), (2, 3), (1, 3);
INSERT INTO work.subjects VALUES
    (1, 'case', 't1', NULL, 'UTC', '2026-03-01 10:00:00', 2, '2026-03-01', 'second'), (2, 'case', 't2', NULL, 'UTC', '2026-03-05 00:00:00', 9, '2026-03-05', 'day');
INSERT INTO work.marked_events
    SELECT subject, seq, ts, cast(ts as date), false, epoch_us(ts), epoch_us(ts), shape FROM (VALUES
        (1, 2, TIMESTAMP '2026-03-01 10:00:00', 2), (1, 3, TIMESTAMP '2026-03-01 10:00:00', 3), (1, 4, TIMESTAMP '2026-03-04 10:00:00', 2),
        (2, 9, TIMESTAMP '2026-03-05 00:00:00', 4)
    ) AS marked (subject, seq, ts, shape);
