INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.watermarks (source, communicates, watermark, watermark_day, usual_days, fresh) VALUES
    ('mail', true, '2026-09-16 17:00:00', '2026-09-16', 1, false),
    ('support', true, '2026-09-28 17:00:00', '2026-09-28', 1, true),
    ('once', false, '2026-09-29 17:00:00', '2026-09-29', NULL, true),
    ('never', false, NULL, NULL, NULL, false);
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('mail', '2026-09-01', '2026-09-01 08:00:00', '2026-09-01 17:00:00'),
    ('mail', '2026-09-05', '2026-09-05 08:00:00', '2026-09-05 17:00:00'),
    ('mail', '2026-09-10', '2026-09-10 08:00:00', '2026-09-10 17:00:00'),
    ('mail', '2026-09-16', '2026-09-16 08:00:00', '2026-09-16 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('support', '2026-09-27', '2026-09-27 08:00:00', '2026-09-27 17:00:00'),
    ('support', '2026-09-28', '2026-09-28 08:00:00', '2026-09-28 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('once', '2026-09-29', '2026-09-29 08:00:00', '2026-09-29 17:00:00');
