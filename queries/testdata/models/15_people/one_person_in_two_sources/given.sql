INSERT INTO work.contact_records (source, source_position, contact_ref, account_ref, role, name, email, title, team, deleted) VALUES

    ('crm', 1, 'contact:003A', '001A', 'customer', 'Jane Doe', 'jane@acme.example', 'Admin', NULL, false),
    ('support', 2, 'user:7', '77', 'customer', 'Jane', 'jane@acme.example', NULL, NULL, false),
    -- the same address at another account is another contact
    ('crm', 1, 'contact:003B', '001B', 'customer', 'Jane Doe', 'jane@acme.example', 'Consultant', NULL, false),
    ('support', 2, 'user:8', NULL, 'customer', 'Bob', 'bob@acme.example', NULL, NULL, false),
    ('support', 2, 'user:9', NULL, 'customer', 'no address', NULL, NULL, NULL, false),
    ('crm', 1, 'contact:003C', '001A', 'customer', 'no address', NULL, NULL, NULL, false),
    ('crm', 1, 'user:005A', NULL, 'agent', 'Anna of the CRM', 'anna@vendor.example', NULL, 'Sales', false),
    ('support', 2, 'user:1', NULL, 'agent', 'Ben', NULL, NULL, 'Support', false);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES
    ('crm', '001A', '001A', 'link'), ('crm', '001B', '001B', 'link'), ('support', '77', '001A', 'key');
INSERT INTO work.known_addresses (email, ours, name, staff_team, account_id, account_match) VALUES
    ('jane@acme.example', false, NULL, NULL, NULL, NULL), ('bob@acme.example', false, NULL, NULL, '001A', 'domain'),
    ('anna@vendor.example', true, 'Anna', 'CS', NULL, NULL);
