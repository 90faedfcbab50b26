-- what the version says under which it happened; one without an experience and one of another stage do not count
INSERT INTO main.account_segments (journey, account_id, from_ts, to_ts, segment) VALUES
    ('j', 'A', NULL, '2026-03-31 22:00:00', 'small'),
    ('j', 'A', '2026-03-31 22:00:00', NULL, 'big'),
    ('j', 'B', NULL, NULL, 'small'),
    ('j', 'C', NULL, NULL, NULL);
INSERT INTO main.accounts (account_id, name, started_at, started_precision) VALUES
    ('A', 'Acme', '2026-01-01', 'day'),
    ('B', 'Bolt', '2026-01-01', 'day'),
    ('C', 'Corax', '2026-01-01', 'day');
INSERT INTO main.cases (journey, case_id, account_id, segment, started_at, started_precision, ended_at, ended_precision) VALUES
    ('j', 'A', 'A', 'small', '2026-02-28 23:30:00', 'second', NULL, NULL),
    ('j', 'B', 'B', 'small', '2026-01-01', 'day', '2026-03-29', 'day'),
    ('j', 'C', 'C', NULL, '2026-01-01', 'day', NULL, NULL),
    ('j', 'N', NULL, 'small', '2026-01-01', 'day', NULL, NULL);
INSERT INTO main.definitions (journey, journey_version, kind, stage, id, detail) VALUES
    ('j', '1', 'touchpoint', 'one', 'good', '{"experience":"positive"}'),
    ('j', '1', 'touchpoint', 'one', 'bad', '{"experience":"negative"}'),
    ('j', '1', 'touchpoint', 'one', 'plain', '{}'),
    ('j', '2', 'touchpoint', 'one', 'good', '{"experience":"neutral"}'),
    ('j', '1', 'touchpoint', 'two', 'far', '{"experience":"positive"}');
INSERT INTO main.touches (journey, journey_version, case_id, account_id, stage, touchpoint, event_id, ts) VALUES
    ('j', '1', 'A', 'A', 'one', 'good', 'e1', '2026-03-02 10:00:00'),
    ('j', '1', 'A', 'A', 'one', 'bad', 'e2', '2026-03-02 10:00:00'),
    ('j', '1', 'A', 'A', 'one', 'plain', 'e3', '2026-03-03 10:00:00'),
    ('j', '2', 'B', 'B', 'one', 'good', 'e4', '2026-03-04'),
    ('j', '1', 'B', 'B', 'two', 'far', 'e5', '2026-03-04');
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day) VALUES
    ('e1', '2026-03-02 10:00:00', 'second', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-03-02'),
    ('e2', '2026-03-02 10:00:00', 'second', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-03-02'),
    ('e3', '2026-03-03 10:00:00', 'second', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 4, 3, '2026-03-03'),
    ('e4', '2026-03-04', 'day', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 5, 4, '2026-03-04'),
    ('e5', '2026-03-04', 'day', 'A', 'held_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'log', 'log.csv', 6, 5, '2026-03-04');
