INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b');

-- as_of is exclusive; a record known to the day counts on the last day, whatever its zone makes of midnight
INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, activity, channel, direction, visibility, automation, source) VALUES
    (1, 'last', '2026-09-30 23:59:59.999999', 'second', '2026-09-30', 'a', 'sent_email', 'email', 'outbound', 'public', 'human', 'mail'),
    (2, 'next', '2026-10-01 00:00:00', 'second', '2026-10-01', 'a', 'sent_email', 'email', 'outbound', 'public', 'human', 'mail'),
    (3, 'today', '2026-09-30 00:00:00', 'day', '2026-09-30', 'a', 'logged_call', 'call', 'outbound', 'public', 'human', 'crm'),
    (4, 'tomorrow', '2026-10-01 00:00:00', 'day', '2026-10-01', 'a', 'logged_call', 'call', 'outbound', 'public', 'human', 'crm'),
    (5, 'no_direction', '2026-09-30 12:00:00', 'minute', '2026-09-30', 'a', 'said', 'chat', NULL, 'public', 'human', 'log');
