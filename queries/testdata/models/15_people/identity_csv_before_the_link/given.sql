INSERT INTO work.contact_records (source, source_position, contact_ref, account_ref, role, name, email, title, team, deleted) VALUES

    ('crm', 1, 'contact:003A', '001A', 'customer', 'Jane', 'jane@acme.example', NULL, NULL, false);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES
    ('crm', '001A', '001A', 'link');
INSERT INTO work.known_addresses (email, ours, name, staff_team, account_id, account_match) VALUES
    ('jane@acme.example', false, NULL, NULL, '001B', 'override');
