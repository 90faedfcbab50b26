INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, email, title, first_record) VALUES
    ('crm', 'contact:003A', 'customer', '003A', '001A', 'jane@acme.example', 'Admin (jane@acme.example)', true),
    ('support', 'user:7', 'customer', '003A', '001A', 'jane@acme.example', NULL, false),
    ('crm', 'contact:003B', 'customer', '003B', NULL, NULL, 'Owner', true),
    ('crm', 'user:005A', 'agent', NULL, NULL, 'anna@vendor.example', NULL, true);

INSERT INTO work.journeys (journey, position) VALUES ('second', 2), ('first', 1);
INSERT INTO work.personas (journey, persona, position, rule) VALUES
    ('second', 'everybody', 1, NULL), ('first', 'sponsor', 2, 8), ('first', 'admin', 1, 7);
INSERT INTO work.rule_contacts (rule, contact_id) VALUES (8, '003A'), (7, '003A');
