INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');

-- usual 1 day, so 4 days without a record are still usual, 5 are not
INSERT INTO work.sources VALUES ('four', 'mail', 1), ('five', 'mail', 2);
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('four', '2026-09-25', '2026-09-25 08:00:00', '2026-09-25 17:00:00'),
    ('four', '2026-09-26', '2026-09-26 08:00:00', '2026-09-26 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('five', '2026-09-24', '2026-09-24 08:00:00', '2026-09-24 17:00:00'),
    ('five', '2026-09-25', '2026-09-25 08:00:00', '2026-09-25 17:00:00');
