INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.watermarks (source, communicates, watermark, watermark_day, usual_days, fresh) VALUES
    ('mail', true, '2026-09-16 17:00:00', '2026-09-16', 1, false),
    ('support', true, '2026-09-30 17:00:00', '2026-09-30', 10, true),
    ('crm', false, '2026-09-10 17:00:00', '2026-09-10', 1, false);
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('mail', '2026-08-31', '2026-08-31 08:00:00', '2026-08-31 17:00:00'),
    ('mail', '2026-09-01', '2026-09-01 08:00:00', '2026-09-01 17:00:00'),
    ('mail', '2026-09-05', '2026-09-05 08:00:00', '2026-09-05 17:00:00'),
    ('mail', '2026-09-06', '2026-09-06 08:00:00', '2026-09-06 17:00:00'),
    ('mail', '2026-09-11', '2026-09-11 08:00:00', '2026-09-11 17:00:00'),
    ('mail', '2026-09-16', '2026-09-16 08:00:00', '2026-09-16 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('support', '2026-08-15', '2026-08-15 08:00:00', '2026-08-15 17:00:00'),
    ('support', '2026-09-06', '2026-09-06 08:00:00', '2026-09-06 17:00:00'),
    ('support', '2026-09-30', '2026-09-30 08:00:00', '2026-09-30 17:00:00');
INSERT INTO work.source_days (source, day, first_ts, last_ts) VALUES
    ('crm', '2026-09-01', '2026-09-01 08:00:00', '2026-09-01 17:00:00'),
    ('crm', '2026-09-10', '2026-09-10 08:00:00', '2026-09-10 17:00:00');

-- records of communications begin on 15 August, far later than this account
INSERT INTO main.accounts (account_id, started_at, started_precision) VALUES ('a', '2026-01-01', 'day'), ('b', NULL, NULL);
