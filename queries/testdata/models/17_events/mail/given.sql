INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 4, 2), (20, 1000, 4, 2), (30, 2000, 4, 2), (40, 3000, 4, 2);

INSERT INTO work.known_addresses (email, ours, name, staff_team, agent_team) VALUES ('anna@vendor.example', true, 'Anna', 'CS', NULL), ('jane@acme.example', false, NULL, NULL, NULL);
INSERT INTO work.messages (file_id, recno, idx, from_email, from_us, direction) VALUES
    (10, 1, 0, 'anna@vendor.example', true, 'outbound'), (10, 2, 0, 'jane@acme.example', false, 'inbound'),
    (10, 3, 0, 'anna@vendor.example', true, 'internal'), (10, 4, 0, 'jane@acme.example', false, 'unknown'),
    (10, 5, 0, 'anna@vendor.example', true, 'unknown'), (10, 6, 0, 'jane@acme.example', false, 'inbound'), (10, 7, 0, 'jane@acme.example', false, 'inbound');
INSERT INTO work.message_accounts (file_id, recno, idx, account_id, account_match, contact_id, several, share) VALUES
    (10, 1, 0, '001A', 'email', '003A', true, 0), (10, 1, 0, '001B', 'domain', NULL, true, 1), (10, 2, 0, '001A', 'email', '003A', false, 0);
INSERT INTO work.own_domains (domain) VALUES ('vendor.example');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, activity, channel, automation, automation_reason, list_domain, visibility) VALUES
    (10, 1, 0, 'm', '1', '2026-07-01 10:00:00', 'email', 'email', 'human', NULL, NULL, 'public'),
    (10, 2, 0, 'm', '2', '2026-07-01 10:00:00', 'email', 'email', 'bulk', 'List-Id', 'lists.vendor.example', 'public'),
    (10, 3, 0, 'm', '3', '2026-07-01 10:00:00', 'email', 'email', 'human', NULL, NULL, 'public'),
    (10, 4, 0, 'm', '4', '2026-07-01 10:00:00', 'email', 'email', NULL, NULL, NULL, NULL),
    (10, 5, 0, 'm', '5', '2026-07-01 10:00:00', 'email', 'email', 'human', NULL, NULL, 'public'),
    (10, 6, 0, 'm', '6', '2026-07-01 10:00:00', 'auto_replied_email', 'email', 'auto_reply', 'from jane@acme.example', 'lists.vendor.example', 'public'),
    (10, 7, 0, 'm', '7', '2026-07-01 10:00:00', 'email', 'email', 'bulk', 'List-Id', 'notvendor.example', 'public');
