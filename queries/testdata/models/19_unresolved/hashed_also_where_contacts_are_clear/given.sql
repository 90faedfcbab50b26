INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'clear', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1);
INSERT INTO main.events (seq, source, ts, account_id, direction, visibility, automation) VALUES
    (1, 'crm', '2026-03-01 10:00:00', NULL, 'inbound', 'public', 'human'), (2, 'crm', '2026-03-02 10:00:00', NULL, 'inbound', 'public', 'human');
INSERT INTO work.landed_events (file_id, recno, idx, account_ref, from_email) VALUES
    (10, 1, 0, NULL, 'p@gmail.com'), (10, 2, 0, 'gone%40acme.example', NULL);
INSERT INTO work.account_records (source, account_ref, kind, name, deleted) VALUES ('crm', 'gone%40acme.example', 'account', 'Gone', true);
INSERT INTO work.known_addresses (email, domain, ours, anonymous, account_id, email_accounts, domain_accounts) VALUES ('p@gmail.com', 'gmail.com', false, true, NULL, 0, 0);
