INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1), (30, 100, 1, 1), (40, 200, 1, 1);

INSERT INTO main.events (seq, source, ts, account_id, direction, visibility, automation) VALUES
    (1, 'crm', '2026-03-01 10:00:00', NULL, 'inbound', 'public', 'human'),
    (2, 'crm', '2026-03-02 10:00:00', NULL, 'outbound', 'public', 'human'),
    (3, 'crm', '2026-03-03 10:00:00', NULL, 'inbound', 'public', 'helpdesk_relay'),
    (4, 'crm', '2026-03-04 10:00:00', NULL, 'unknown', 'public', 'human'),
    (5, 'crm', '2026-03-05 10:00:00', '001A', 'inbound', 'public', 'human'),
    (6, 'crm', '2026-03-05 10:00:00', NULL, 'internal', 'internal', 'human'),
    (7, 'crm', '2026-03-05 10:00:00', NULL, 'inbound', 'public', 'bulk'),
    (101, 'support', '2026-03-06 10:00:00', NULL, 'inbound', 'public', 'human'),
    (102, 'support', '2026-03-07 10:00:00', NULL, 'inbound', 'public', 'human'),
    (103, 'support', '2026-03-08 10:00:00', NULL, 'inbound', 'public', 'human'),
    (104, 'support', '2026-03-09 10:00:00', NULL, 'inbound', 'public', 'human'),
    (201, 'log', '2026-03-10 10:00:00', NULL, 'inbound', 'public', 'human');
INSERT INTO work.landed_events (file_id, recno, idx, account_ref, about_ref, contact_ref, actor_ref, from_email, to_emails) VALUES
    (10, 1, 0, NULL, NULL, NULL, NULL, 'p@gmail.com', ['anna@vendor.example']),
    (10, 2, 0, NULL, NULL, NULL, NULL, 'anna@vendor.example', ['g@globex.example', 'h@globex.example', 'x@group.example']),
    (10, 3, 0, NULL, NULL, NULL, NULL, 'bob@agency.example', NULL),
    (10, 4, 0, NULL, NULL, NULL, NULL, NULL, NULL),
    (10, 5, 0, NULL, NULL, NULL, NULL, 'p@gmail.com', NULL),
    (10, 6, 0, NULL, NULL, NULL, NULL, 'p@gmail.com', NULL),
    (10, 7, 0, NULL, NULL, NULL, NULL, 'p@gmail.com', NULL),
    (30, 1, 0, NULL, 'ticket:1', NULL, 'user:7', NULL, NULL),
    (30, 2, 0, NULL, 'ticket:2', NULL, 'user:8', NULL, NULL),
    (30, 3, 0, NULL, 'ticket:3', NULL, NULL, NULL, NULL),
    (30, 4, 0, '79', NULL, 'user:99', NULL, NULL, NULL),
    (40, 1, 0, 'jane@acme.example', NULL, NULL, NULL, NULL, NULL);
-- ticket 1: an organization that nothing ties, and a requester at globex; ticket 2: a requester without an address
INSERT INTO work.link_records (source, ref, account_ref, contact_ref) VALUES ('support', 'ticket:1', '77', 'user:7'), ('support', 'ticket:2', NULL, 'user:8');
INSERT INTO work.account_records (source, account_ref, kind, name, deleted) VALUES ('support', '77', 'organization', 'Seven Ltd', false), ('support', '79', 'account', 'Gone', true);
INSERT INTO work.people (source, contact_ref, role, email) VALUES ('support', 'user:7', 'customer', 'g@globex.example'), ('support', 'user:8', 'customer', NULL);
INSERT INTO main.accounts (account_id, name) VALUES ('001G', 'Globex Inc.'), ('001H', 'Group'), ('001I', 'GROUP Ltd');
INSERT INTO work.known_addresses (email, domain, ours, anonymous, account_id, email_accounts, domain_accounts) VALUES
    ('p@gmail.com', 'gmail.com', false, true, NULL, 0, 0), ('anna@vendor.example', 'vendor.example', true, false, NULL, 0, 0),
    ('g@globex.example', 'globex.example', false, false, NULL, 0, 0), ('h@globex.example', 'globex.example', false, false, NULL, 0, 0),
    ('x@group.example', 'group.example', false, false, NULL, 0, 2), ('bob@agency.example', 'agency.example', false, false, NULL, 2, 1);
