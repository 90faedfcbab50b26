INSERT INTO work.contact_records (source, source_position, contact_ref, account_ref, role, email, deleted) VALUES

    ('crm', 1, 'contact:1', '001A', 'customer', 'jane@acme.example', false),
    ('support', 2, 'user:1', '77', 'customer', 'jane@acme.example', false),
    ('crm', 1, 'contact:2', '001A', 'customer', 'bob@agency.example', false),
    ('crm', 1, 'contact:3', '001B', 'customer', 'bob@agency.example', false),
    ('crm', 1, 'contact:4', '001A', 'customer', 'private@gmail.com', false),
    ('crm', 1, 'contact:5', '001B', 'customer', 'gone@acme.example', true),
    ('crm', 1, 'contact:6', 'unknown', 'customer', 'lost@acme.example', false),
    ('crm', 1, 'contact:7', '001A', 'customer', 'tester@vendor.example', false),
    ('crm', 1, 'contact:8', '001A', 'customer', 'cleo@contractor.example', false),
    ('crm', 1, 'contact:9', '001A', 'customer', 'dora@globex.example', false),
    ('support', 2, 'user:2', '77', 'agent', 'agent@acme.example', false);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES

    ('crm', '001A', '001A', 'link'), ('crm', '001B', '001B', 'link'), ('support', '77', '001A', 'key');
INSERT INTO work.address_sides (email, domain, ours, anonymous) VALUES
    ('tester@vendor.example', 'vendor.example', true, false), ('jane@acme.example', 'acme.example', false, false), ('cleo@contractor.example', 'contractor.example', true, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001A', '001A', 'own'), ('001B', '001B', 'own');
INSERT INTO work.overrides (key, account_id) VALUES ('Dora@globex.example ', '001B'), ('new@nowhere.example', '001A'), ('x@nowhere.example', 'not an account');
