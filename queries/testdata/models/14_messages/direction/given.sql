INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.address_sides (email, ours, anonymous) VALUES
    ('anna@vendor.example', true, false), ('ben@vendor.example', true, false), ('jane@acme.example', false, false),
    ('bob@globex.example', false, false), ('support@vendor.zendesk.com', false, true), ('support@acme.example', false, false);
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, from_email, to_emails, direction, automation, same_as) VALUES

    (10, 1, 0, 'm', '1', 'jane@acme.example', ['anna@vendor.example', 'bob@globex.example'], NULL, 'human', NULL),
    (10, 2, 0, 'm', '2', 'anna@vendor.example', ['jane@acme.example', 'ben@vendor.example'], NULL, 'human', NULL),
    (10, 3, 0, 'm', '3', 'anna@vendor.example', ['ben@vendor.example'], NULL, 'human', NULL),
    (10, 4, 0, 'm', '4', 'jane@acme.example', ['bob@globex.example'], NULL, 'human', NULL),
    (10, 5, 0, 'm', '5', 'jane@acme.example', NULL, NULL, 'human', NULL),
    (10, 6, 0, 'm', '6', NULL, ['anna@vendor.example'], NULL, 'human', NULL),
    (10, 7, 0, 'm', '7', 'anna@vendor.example', [], NULL, 'human', NULL),
    -- what the source says counts; 'unknown' says nothing
    (10, 8, 0, 'm', '8', 'jane@acme.example', NULL, 'inbound', 'human', NULL),
    (10, 9, 0, 'm', '9', 'jane@acme.example', ['anna@vendor.example'], 'unknown', 'human', NULL),
    -- our helpdesk mails from its own domain, the customer's from the customer's
    (10, 10, 0, 'm', '10', 'support@vendor.zendesk.com', ['jane@acme.example'], NULL, 'helpdesk_relay', NULL),
    (10, 11, 0, 'm', '11', 'support@acme.example', ['anna@vendor.example'], NULL, 'helpdesk_relay', NULL),
    (10, 12, 0, 'm', '12', 'support@vendor.zendesk.com', ['anna@vendor.example'], NULL, 'human', NULL),
    -- an address that was never looked up is not ours; no addresses, no message
    (10, 13, 0, 'm', '13', 'anna@vendor.example', ['undisclosed'], NULL, 'human', NULL),
    (10, 14, 0, 'm', '14', NULL, [], NULL, 'human', NULL),
    (10, 15, 0, 'm', '15', NULL, NULL, NULL, 'human', NULL);
