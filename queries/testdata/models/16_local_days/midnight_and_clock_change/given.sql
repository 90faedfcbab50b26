INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

-- Berlin is at +1 until 2026-03-29 01:00 UTC, then at +2; Kathmandu is at +5:45
INSERT INTO main.accounts (account_id, timezone) VALUES ('A', 'Asia/Kathmandu'), ('B', NULL), ('C', 'Europe/Berlin');
INSERT INTO work.landed_events (ts, ts_precision) VALUES
    ('2026-03-28 22:59:59', 'second'), ('2026-03-28 23:00:00', 'second'), ('2026-03-29 21:59:59', 'minute'), ('2026-03-29 22:00:00', 'second'),
    ('2026-03-29 22:14:59', 'second'), ('2026-07-01 00:00:00', 'day'), (NULL, 'second');
