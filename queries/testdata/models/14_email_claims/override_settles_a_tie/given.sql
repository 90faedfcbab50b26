INSERT INTO work.contact_records (source, source_position, contact_ref, account_ref, role, email, deleted) VALUES

    ('crm', 1, 'contact:2', '001A', 'customer', 'bob@agency.example', false),
    ('crm', 1, 'contact:3', '001B', 'customer', 'bob@agency.example', false),
    ('crm', 1, 'contact:4', '001B', 'customer', NULL, false);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES

    ('crm', '001A', '001A', 'link'), ('crm', '001B', '001B', 'link');
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001B', '001B', 'own');
INSERT INTO work.overrides (key, account_id) VALUES ('bob@agency.example', '001B');
