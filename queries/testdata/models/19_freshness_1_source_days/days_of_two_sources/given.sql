INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');

INSERT INTO main.events (seq, ts, ts_precision, day, account_id, source) VALUES
    (1, '2026-09-01 08:00:00', 'second', '2026-09-01', 'a', 'mail'),
    (2, '2026-09-01 09:00:00', 'second', '2026-09-01', NULL, 'mail'),
    (3, '2026-09-01 08:00:00', 'second', '2026-09-01', 'a', 'crm'),
    -- a plan for next week is no sign of life
    (4, '2026-10-06 00:00:00', 'day', '2026-10-06', 'a', 'crm'),
    -- it is tomorrow already where this account lives
    (5, '2026-09-30 20:00:00', 'second', '2026-10-01', 'b', 'mail');
