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

INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES ('crm', '001B', '001B', 'link');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, account_ref, about_ref, contact_ref, from_email, to_emails) VALUES

    -- the mailbox copy is kept; the CRM's copy knows the account
    (10, 1, 0, 'm', '1', NULL, NULL, NULL, 'anna@vendor.example', ['jane@acme.example']),
    (20, 1, 0, 'email_message', '02s', '001B', NULL, NULL, 'anna@vendor.example', ['jane@acme.example']),
    -- a blind copy that only a lost record shows; a lost record without copies
    (10, 2, 0, 'm', '2', NULL, NULL, NULL, 'anna@vendor.example', ['jane@acme.example']),
    (20, 2, 0, 'm', '2', NULL, NULL, NULL, 'anna@vendor.example', ['bob@globex.example']),
    (20, 3, 0, 'm', '3', NULL, NULL, NULL, 'jane@acme.example', ['anna@vendor.example']);
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (20, 2, 'm', '2'), (20, 3, 'm', '3');
INSERT INTO work.event_copies (file_id, recno, idx, place, kept, kept_file_id, kept_recno, kept_idx) VALUES
    (10, 1, 0, 1, true, 10, 1, 0), (20, 1, 0, 2, false, 10, 1, 0), (10, 2, 0, 1, true, 10, 2, 0), (20, 2, 0, 2, false, 10, 2, 0);
INSERT INTO work.messages (file_id, recno, idx, from_email, from_us, direction) VALUES

    (10, 1, 0, 'anna@vendor.example', true, 'outbound'), (10, 2, 0, 'anna@vendor.example', true, 'outbound');
