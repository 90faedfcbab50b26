INSERT INTO work.met_addresses (email, host) VALUES
    ('anna@vendor.example', 'vendor.example'), ('cleo@contractor.example', 'contractor.example'), ('jane@acme.example', 'acme.example'),
    ('bob@acme.example', 'acme.example'), ('eve@acme.example', 'acme.example'), ('p@gmail.com', 'gmail.com'), ('q@gmail.com', 'gmail.com'),
    ('x@agency.example', 'agency.example'), ('y@group.example', 'group.example'), ('root@localhost', 'localhost');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES
    ('vendor.example', 'vendor.example', true, false), ('contractor.example', 'contractor.example', false, false),
    ('acme.example', 'acme.example', false, false), ('gmail.com', 'gmail.com', false, true),
    ('agency.example', 'agency.example', false, false), ('group.example', 'group.example', false, false);
INSERT INTO work.our_people (email, name, staff_team, agent_team) VALUES ('anna@vendor.example', 'Anna', 'CS', 'Support'), ('cleo@contractor.example', 'Cleo', NULL, NULL);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES
    ('jane@acme.example', '001B', 'email', 1), ('eve@acme.example', NULL, 'email', 2), ('p@gmail.com', '001A', 'email', 1),
    ('x@agency.example', '001A', 'email', 1);
INSERT INTO work.domain_claims (domain, account_id, account_match, accounts) VALUES
    ('acme.example', '001A', 'domain', 1), ('group.example', NULL, 'domain', 2), ('agency.example', '001B', 'override', 1),
    ('vendor.example', '001A', 'domain', 1);
