INSERT INTO work.link_records (source, preset, ref, account_ref, contact_ref, team) VALUES
    ('support', 'zendesk', 'ticket:1', '77', 'user:7', 'Support'),
    ('support', 'zendesk', 'ticket:2', NULL, 'user:7', NULL),
    ('support', 'zendesk', 'ticket:3', 'unknown', 'user:7', NULL),
    ('support', 'zendesk', 'ticket:4', NULL, 'user:1', NULL),
    ('support', 'zendesk', 'ticket:5', NULL, NULL, NULL),
    ('crm', 'salesforce', 'ticket:1', '77', 'user:7', NULL);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES
    ('support', '77', '001A', 'key');
INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, account_match) VALUES
    ('support', 'user:7', 'customer', '003B', '001B', 'email'), ('support', 'user:1', 'agent', NULL, NULL, NULL);
