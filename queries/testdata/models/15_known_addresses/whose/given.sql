INSERT INTO work.address_sides (email, domain, ours, anonymous) VALUES
    ('anna@vendor.example', 'vendor.example', true, false), ('cleo@contractor.example', 'contractor.example', true, false),
    ('jane@acme.example', 'acme.example', false, false), ('bob@acme.example', 'acme.example', false, false), ('eve@acme.example', 'acme.example', false, false),
    ('p@gmail.com', 'gmail.com', false, true), ('q@gmail.com', 'gmail.com', false, true), ('x@agency.example', 'agency.example', false, false),
    ('y@group.example', 'group.example', false, false), ('root@localhost', NULL, false, true);
INSERT INTO work.our_people (email, name, staff_team, agent_team) VALUES ('anna@vendor.example', 'Anna', 'CS', 'Support'), ('cleo@contractor.example', 'Cleo', NULL, NULL);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES
    ('jane@acme.example', '001B', 'email', 1), ('eve@acme.example', NULL, 'email', 2), ('p@gmail.com', '001A', 'email', 1),
    ('x@agency.example', '001A', 'email', 1);
INSERT INTO work.domain_claims (domain, account_id, account_match, accounts) VALUES
    ('acme.example', '001A', 'domain', 1), ('group.example', NULL, 'domain', 2), ('agency.example', '001B', 'override', 1),
    ('vendor.example', '001A', 'domain', 1);
