INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.address_sides (email, ours, anonymous) VALUES
    ('anna@vendor.example', true, false), ('ben@vendor.example', true, false), ('jane@acme.example', false, false),
    ('bob@globex.example', false, false), ('support@vendor.zendesk.com', false, true), ('support@acme.example', false, false);
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, from_email, to_emails, direction, automation, same_as) VALUES

    -- the customer was in blind copy: only one mailbox shows it, and that record lost
    (10, 1, 0, 'm', '1', 'anna@vendor.example', ['ben@vendor.example'], NULL, 'human', 'mail:1'),
    (20, 1, 0, 'm', '1', 'anna@vendor.example', ['ben@vendor.example', 'jane@acme.example'], NULL, 'human', 'mail:1'),
    -- the kept copy has no addresses
    (30, 1, 0, 'comment', '7', NULL, NULL, NULL, 'human', 'mail:2'),
    (30, 2, 0, 'm', '2', 'jane@acme.example', ['anna@vendor.example'], NULL, 'human', 'mail:2'),
    -- a lost record without copies is gone
    (30, 3, 0, 'm', '3', 'jane@acme.example', ['anna@vendor.example'], NULL, 'human', NULL);
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (20, 1, 'm', '1'), (30, 3, 'm', '3');
INSERT INTO work.event_copies (file_id, recno, idx, place, kept, kept_file_id, kept_recno, kept_idx) VALUES
    (10, 1, 0, 1, true, 10, 1, 0), (20, 1, 0, 2, false, 10, 1, 0), (30, 1, 0, 1, true, 30, 1, 0), (30, 2, 0, 2, false, 30, 1, 0);
