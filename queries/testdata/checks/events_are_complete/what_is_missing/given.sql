INSERT INTO main.events (event_id, seq, ts, day, activity, source, file, account_id, account_match, direction, visibility, automation) VALUES
    ('aa', 1, '2026-03-01 10:00:00', '2026-03-01', 'sent_email', 'crm', 'a.csv', '001A', 'link', 'outbound', 'public', 'human'),
    ('bb', 2, NULL, '2026-03-01', 'sent_email', 'crm', 'a.csv', '001A', 'link', 'outbound', 'public', 'human');
INSERT INTO main.events (event_id, seq, ts, day, activity, source, file, account_id, account_match, direction, visibility, automation) VALUES
    ('cc', 3, '2026-03-01 10:00:00', '2026-03-01', 'sent_email', 'crm', 'a.csv', NULL, 'link', 'outbound', 'public', 'human');
INSERT INTO main.events (event_id, seq, ts, day, activity, source, file, account_id, account_match, direction, visibility, automation) VALUES
    ('dd', 4, '2026-03-01 10:00:00', '2026-03-01', 'sent_email', 'crm', 'a.csv', NULL, 'none', NULL, 'public', 'human');
INSERT INTO main.events (event_id, seq, ts, day, activity, source, file, account_id, account_match, direction, visibility, automation) VALUES
    ('ee', 5, '2026-03-01 10:00:00', '2026-03-01', 'sent_email', 'crm', 'a.csv', NULL, 'none', 'inbound', 'public', 'human');
