INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.watermarks (source, communicates, watermark, watermark_day, usual_days, fresh) VALUES
    ('mail', true, '2026-09-30 17:00:00', '2026-09-30', 1, true);
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('mail', '2026-09-28', '2026-09-28 08:00:00', '2026-09-28 17:00:00'),
    ('mail', '2026-09-29', '2026-09-29 08:00:00', '2026-09-29 17:00:00'),
    ('mail', '2026-09-30', '2026-09-30 08:00:00', '2026-09-30 17:00:00');

INSERT INTO main.accounts (account_id, started_at, started_precision) VALUES ('a', '2026-09-24', 'day');
