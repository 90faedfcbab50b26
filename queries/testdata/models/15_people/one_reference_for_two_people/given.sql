INSERT INTO work.contact_records (source, source_position, contact_ref, account_ref, role, name, email, title, team, deleted) VALUES

    ('a', 1, 'contact:1', NULL, 'customer', 'Jane', 'jane@acme.example', NULL, NULL, false),
    ('b', 2, 'contact:1', NULL, 'customer', 'Bob', 'bob@globex.example', NULL, NULL, false),
    ('b', 2, 'contact:Eve@Acme.example', NULL, 'customer', 'Eve', 'eve@acme.example', NULL, NULL, false);
