INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');

INSERT INTO work.sources VALUES ('daily', 'mail', 1), ('stopped', 'mail', 2), ('sparse', 'table', 3), ('once', 'table', 4), ('old', 'table', 5), ('silent', 'table', 6);
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('daily', '2026-09-25', '2026-09-25 08:00:00', '2026-09-25 17:00:00'),
    ('daily', '2026-09-26', '2026-09-26 08:00:00', '2026-09-26 17:00:00'),
    ('daily', '2026-09-27', '2026-09-27 08:00:00', '2026-09-27 17:00:00'),
    ('daily', '2026-09-30', '2026-09-30 08:00:00', '2026-09-30 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('stopped', '2026-09-14', '2026-09-14 08:00:00', '2026-09-14 17:00:00'),
    ('stopped', '2026-09-15', '2026-09-15 08:00:00', '2026-09-15 17:00:00'),
    ('stopped', '2026-09-16', '2026-09-16 08:00:00', '2026-09-16 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('sparse', '2026-07-01', '2026-07-01 08:00:00', '2026-07-01 17:00:00'),
    ('sparse', '2026-08-01', '2026-08-01 08:00:00', '2026-08-01 17:00:00'),
    ('sparse', '2026-09-01', '2026-09-01 08:00:00', '2026-09-01 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('once', '2026-09-29', '2026-09-29 08:00:00', '2026-09-29 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('old', '2026-09-28', '2026-09-28 08:00:00', '2026-09-28 17:00:00');

INSERT INTO work.communications (account_id, seq, source) VALUES ('a', 1, 'daily'), ('a', 2, 'stopped'), ('a', 3, 'daily');
