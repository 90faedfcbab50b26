-- a start that is known to the day counts in whole days; an instant over the change of clocks is a day of 24 hours; who goes twice counts twice
INSERT INTO main.accounts (account_id, started_precision) VALUES
    ('A', 'day'),
    ('B', 'second');
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('a2', '2026-03-30 10:00:00', 'second', 'A', 'x', 'system', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-03-30'),
    ('b1', '2026-03-28 10:00:00', 'second', 'B', 'x', 'system', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-03-28'),
    ('b2', '2026-03-29 10:00:00', 'second', 'B', 'x', 'system', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-03-29'),
    ('b3', '2026-04-02 10:00:00', 'second', 'B', 'x', 'system', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-04-02'),
    ('b4', '2026-04-03 10:00:00', 'second', 'B', 'x', 'system', 'internal', 'internal', 'human', NULL, 'log', 'log.csv', 6, 5, '2026-04-03');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, entered_event_id) VALUES
    ('j', 'A', 'A', 'one', 1, '2026-03-28', '2026-03-30 10:00:00', NULL),
    ('j', 'A', 'A', 'two', 1, '2026-03-30 10:00:00', NULL, 'a2'),
    ('j', 'B', 'B', 'one', 1, '2026-03-28 10:00:00', '2026-03-29 10:00:00', 'b1'),
    ('j', 'B', 'B', 'two', 1, '2026-03-29 10:00:00', '2026-04-02 10:00:00', 'b2'),
    ('j', 'B', 'B', 'one', 2, '2026-04-02 10:00:00', '2026-04-03 10:00:00', 'b3'),
    ('j', 'B', 'B', 'two', 2, '2026-04-03 10:00:00', NULL, 'b4'),
    ('k', 'B', 'B', 'one', 1, '2026-03-28 10:00:00', NULL, 'b1');
