INSERT INTO main.events (event_id, seq, ts, day, activity, source, file, account_id, account_match, direction, visibility, automation) VALUES
    ('aa', 1, '2026-03-01 10:00:00', '2026-03-01', 'sent_email', 'crm', 'a.csv', '001A', 'link', 'outbound', 'public', 'human');
