INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.known_addresses (email, ours, account_id, account_match) VALUES
    ('anna@vendor.example', true, NULL, NULL), ('jane@acme.example', false, '001A', 'email'), ('joe@acme.example', false, '001A', 'domain'),
    ('bob@globex.example', false, '001B', 'domain'), ('p@gmail.com', false, NULL, NULL), ('x@agency.example', false, '001C', 'override');
INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, account_match, email, first_record) VALUES
    ('crm', 'contact:003A', 'customer', '003A', '001A', 'link', 'jane@acme.example', true),
    ('crm', 'contact:003J', 'customer', '003J', '001A', 'link', 'joe@acme.example', true),
    ('support', 'user:7', 'customer', '003A', '001A', 'link', 'jane@acme.example', false),
    ('crm', 'contact:003X', 'customer', '003X', NULL, NULL, NULL, true);

INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES ('crm', '001B', '001B', 'link'), ('crm', '001Z', '001A', 'override');
INSERT INTO work.topics (source, ref, account_id, account_match, contact_id) VALUES ('crm', 'case:500', '001B', 'link', '003T'), ('crm', 'case:501', NULL, NULL, '003T');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, account_ref, about_ref, contact_ref, from_email, to_emails) VALUES

    -- the account that the record names; the person who wrote is of another one
    (10, 1, 0, 'm', '1', '001B', NULL, NULL, 'jane@acme.example', ['anna@vendor.example']),
    -- through a case; and a case that leads nowhere leaves it to the address
    (10, 2, 0, 'm', '2', NULL, 'case:500', NULL, 'anna@vendor.example', ['jane@acme.example', 'bob@globex.example']),
    (10, 3, 0, 'm', '3', 'unknown', 'case:501', NULL, 'jane@acme.example', ['anna@vendor.example']),
    -- through a contact; a contact without an account leaves it to the address, and is still the person
    (10, 4, 0, 'm', '4', NULL, NULL, 'contact:003A', 'bob@globex.example', ['anna@vendor.example']),
    (10, 5, 0, 'm', '5', NULL, NULL, 'contact:003X', 'jane@acme.example', ['anna@vendor.example']),
    -- identity.csv on an address before the link, on an id before that
    (10, 6, 0, 'm', '6', '001B', NULL, NULL, 'anna@vendor.example', ['x@agency.example', 'jane@acme.example']),
    (10, 7, 0, 'm', '7', '001Z', NULL, NULL, 'x@agency.example', ['anna@vendor.example']);
INSERT INTO work.messages (file_id, recno, idx, from_email, from_us, direction) VALUES

    (10, 1, 0, 'jane@acme.example', false, 'inbound'), (10, 2, 0, 'anna@vendor.example', true, 'outbound'),
    (10, 3, 0, 'jane@acme.example', false, 'inbound'), (10, 4, 0, 'bob@globex.example', false, 'inbound'),
    (10, 5, 0, 'jane@acme.example', false, 'inbound'), (10, 6, 0, 'anna@vendor.example', true, 'outbound'),
    (10, 7, 0, 'x@agency.example', false, 'inbound');
