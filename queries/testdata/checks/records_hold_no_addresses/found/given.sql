INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO main.rejects (source, reason, raw) VALUES ('crm', 'bad', 'jane@acme.example');
INSERT INTO main.unresolved (source, value, suggestion) VALUES ('crm', 'p@gmail.com', 'x');
