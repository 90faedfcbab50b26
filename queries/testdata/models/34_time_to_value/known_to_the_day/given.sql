-- The start is known to the day, 5 March: what happened on that day counts, though its instant may be before the day began in UTC
-- (4 March 23:30, 5 March in Berlin), and took 0 days. Case 2 ended on 9 March, known to the day, and reached it later that day.
-- Case 3 waits since 29 March: 2 whole days up to today, 31 March.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.milestones (journey, milestone, position, rule) VALUES ('j', 'live', 1, 1);
INSERT INTO work.rule_shapes VALUES (1, 1);
INSERT INTO main.events (seq, event_id) VALUES (1, 'e1'), (2, 'e2');
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id, started_at, started_precision, started_day, started_earliest, ended_at, ended_precision, ended_day, ended_latest) VALUES
    ('j', 'v1', 1, 'a1', 'a1', '2026-03-05', 'day', '2026-03-05', 5000, NULL, NULL, NULL, NULL),
    ('j', 'v1', 2, 'a2', 'a2', '2026-03-05', 'day', '2026-03-05', 5000, '2026-03-09', 'day', '2026-03-09', 9999),
    ('j', 'v1', 3, 'a3', 'a3', '2026-03-29', 'day', '2026-03-29', 29000, NULL, NULL, NULL, NULL);
INSERT INTO work.marked_events VALUES
    (1, 1, '2026-03-04 23:30:00', '2026-03-05', false, 5100, 5100, 1), (2, 2, '2026-03-09 15:00:00', '2026-03-09', false, 9500, 9500, 1);
