INSERT INTO work.contact_records (source, source_position, contact_ref, account_ref, role, email, external_ids) VALUES
    ('crm', 1, 'contact:003A', '001A', 'customer', 'jane@acme.example', NULL),
    ('crm', 1, 'contact:003B', NULL, 'customer', 'bob@acme.example', NULL),
    -- writes from a private address; the helpdesk knows whom it is
    ('support', 2, 'user:7', NULL, 'customer', 'jane@gmail.com', ['003A', NULL]),
    ('support', 2, 'user:8', '77', 'customer', NULL, ['003B', 'unknown']),
    -- two ids of two people, and an id of one's own source, name nobody
    ('support', 2, 'user:9', NULL, 'customer', NULL, ['003A', '003B']),
    ('support', 2, 'user:10', NULL, 'customer', NULL, ['9']);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES
    ('crm', '001A', '001A', 'link'), ('support', '77', '001B', 'key');
