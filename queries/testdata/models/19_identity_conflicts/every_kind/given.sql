INSERT INTO main.accounts (account_id, name, parent_account_id) VALUES ('A', 'Acme', NULL), ('B', 'Globex', NULL), ('P', 'Group', NULL), ('P1', 'Group North', 'P'), ('P2', 'Group South', 'P');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'c'), (20, 2, 'mail', 2, 'mail', 'm'), (30, 3, 'support', 3, 'zendesk', 's');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1), (20, 100, 1, 1), (30, 200, 1, 1);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES
    ('crm', 'A', 'A', 'link'), ('crm', 'B', 'B', 'link'), ('support', '77', 'A', 'key'), ('support', '78', 'B', 'key');
-- the CRM says Acme, the helpdesk says Globex: nobody's; the record that was deleted says nothing
INSERT INTO work.contact_records (source, contact_ref, account_ref, role, email, deleted) VALUES
    ('crm', 'contact:1', 'A', 'customer', 'two@free.example', false), ('support', 'user:1', '78', 'customer', 'two@free.example', false),
    ('crm', 'contact:2', 'A', 'customer', 'one@free.example', false), ('support', 'user:2', '78', 'customer', 'one@free.example', true);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES ('two@free.example', NULL, 'email', 2), ('one@free.example', 'A', 'email', 1);
-- a domain of two strangers, one of two daughters, and one that identity.csv has settled
INSERT INTO work.claimed_domains (domain, account_id, trust) VALUES
    ('agency.example', 'A', 1), ('agency.example', 'B', 1), ('group.example', 'P1', 1), ('group.example', 'P2', 1),
    ('shared.example', 'A', 2), ('shared.example', 'B', 2), ('acme.example', 'A', 1);
INSERT INTO work.domain_claims (domain, account_id, account_match, accounts) VALUES
    ('agency.example', NULL, 'domain', 2), ('group.example', NULL, 'domain', 2), ('shared.example', 'B', 'override', 1), ('acme.example', 'A', 'domain', 1);
INSERT INTO work.known_addresses (email, domain, ours, anonymous, account_id, account_match, email_accounts, domain_accounts) VALUES
    ('two@free.example', 'free.example', false, true, NULL, NULL, 2, 0), ('x@agency.example', 'agency.example', false, false, NULL, NULL, 0, 2),
    ('g@globex.example', 'globex.example', false, false, 'B', 'domain', 0, 1), ('a@acme.example', 'acme.example', false, false, 'A', 'domain', 0, 1),
    ('me@vendor.example', 'vendor.example', true, false, NULL, NULL, 0, 0);
-- mail: one of the address of two accounts, two of the agency, one that the CRM's record puts under Acme though a Globex address wrote it
INSERT INTO work.messages (file_id, recno, idx, from_email, from_us, direction) VALUES
    (20, 1, 0, 'two@free.example', false, 'inbound'), (20, 2, 0, 'x@agency.example', false, 'inbound'), (20, 3, 0, 'x@agency.example', false, 'inbound'),
    (10, 1, 0, 'g@globex.example', false, 'inbound'), (10, 2, 0, 'a@acme.example', false, 'inbound'), (10, 3, 0, 'me@vendor.example', true, 'outbound');
INSERT INTO work.message_accounts (file_id, recno, idx, account_id, account_match, share) VALUES
    (10, 1, 0, 'A', 'link', 0), (10, 2, 0, 'A', 'link', 0), (10, 3, 0, 'B', 'link', 0);
-- a ticket of Acme's organization whose requester writes from Globex, with two posts; one whose requester fits
INSERT INTO work.link_records (source, ref, account_ref, contact_ref) VALUES ('support', 'ticket:1', '77', 'user:7'), ('support', 'ticket:2', '78', 'user:7');
INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, email) VALUES
    ('support', 'user:7', 'customer', 'user:7', 'B', 'g@globex.example'), ('crm', 'contact:9', 'customer', '9', 'B', 'kim@globex.example'),
    ('crm', 'contact:8', 'customer', '8', 'B', 'lea@acme.example');
INSERT INTO work.topics (source, ref, account_id, account_match) VALUES ('support', 'ticket:1', 'A', 'key'), ('support', 'ticket:2', 'B', 'key');
INSERT INTO work.landed_events (file_id, recno, idx, about_ref) VALUES (30, 1, 0, 'ticket:1'), (30, 2, 0, 'ticket:1'), (30, 3, 0, 'ticket:2');
INSERT INTO main.events (event_id, seq, source, ts) VALUES
    ('m1', 101, 'mail', '2026-03-01 10:00:00'), ('m2', 102, 'mail', '2026-03-02 10:00:00'), ('m3', 103, 'mail', '2026-03-03 10:00:00'),
    ('c1', 1, 'crm', '2026-03-04 10:00:00'), ('c2', 2, 'crm', '2026-03-05 10:00:00'), ('c3', 3, 'crm', '2026-03-06 10:00:00'),
    ('s1', 201, 'support', '2026-03-07 10:00:00'), ('s2', 202, 'support', '2026-03-08 10:00:00'), ('s3', 203, 'support', '2026-03-09 10:00:00');
-- 9 changed employer, 8 was mended
INSERT INTO work.landed_contacts (file_id, recno, contact_ref, account_ref, role, email, rec_version) VALUES
    (10, 7, 'contact:9', 'A', 'customer', 'kim@acme.example', '2026-01-01'), (10, 8, 'contact:9', 'B', 'customer', 'kim@globex.example', '2026-02-01'),
    (10, 9, 'contact:8', 'A', 'customer', 'lea@acme.example', '2026-01-01'), (10, 10, 'contact:8', 'B', 'customer', 'lea@acme.example', '2026-02-02');
INSERT INTO work.person_moves (source, contact_ref, account_id, from_ts, to_ts) VALUES
    ('crm', 'contact:9', 'A', '0001-01-01', '2026-02-01'), ('crm', 'contact:9', 'B', '2026-02-01', '9999-12-31');
