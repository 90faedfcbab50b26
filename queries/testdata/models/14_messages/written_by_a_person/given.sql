INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.address_sides (email, ours, anonymous) VALUES
    ('anna@vendor.example', true, false), ('ben@vendor.example', true, false), ('jane@acme.example', false, false),
    ('bob@globex.example', false, false), ('support@vendor.zendesk.com', false, true), ('support@acme.example', false, false);

INSERT INTO work.own_domains (domain) VALUES ('vendor.example');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, from_email, automation, list_domain) VALUES
    (10, 1, 0, 'm', '1', 'jane@acme.example', NULL, NULL), (10, 2, 0, 'm', '2', 'jane@acme.example', 'helpdesk_relay', NULL),
    (10, 3, 0, 'm', '3', 'jane@acme.example', 'bulk', 'lists.vendor.example'), (10, 4, 0, 'm', '4', 'jane@acme.example', 'bulk', 'acme.example'),
    (10, 5, 0, 'm', '5', 'jane@acme.example', 'auto_reply', 'vendor.example');
