INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO main.contacts (contact_id, account_id, email) VALUES ('1', NULL, NULL), ('1', NULL, NULL), ('2', 'unknown', NULL), ('3', NULL, 'jane@acme.example'), (NULL, NULL, NULL), ('5', NULL, NULL);
