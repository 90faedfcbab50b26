INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'clear', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1), (30, 100, 1, 1), (40, 200, 1, 1);

INSERT INTO main.events (seq, source, ts, direction, visibility, automation) VALUES
    (1, 'crm', '2026-03-02 10:00:00', 'inbound', 'public', 'human'), (2, 'crm', '2026-03-01 10:00:00', 'inbound', 'public', 'human');
INSERT INTO work.landed_events (file_id, recno, idx, account_ref, from_email, to_emails) VALUES
    (10, 1, 0, NULL, 'p@gmail.com', ['p@gmail.com']), (10, 2, 0, '001X', 'p@gmail.com', NULL), (10, 3, 0, '001X', NULL, NULL);
INSERT INTO work.known_addresses (email, domain, ours, anonymous, email_accounts, domain_accounts) VALUES ('p@gmail.com', 'gmail.com', false, true, 0, 0);
