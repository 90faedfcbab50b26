INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('acme.example', 'acme.example', false, false), ('globex.example', 'globex.example', false, false),
    ('group.example', 'group.example', false, false), ('agency.example', 'agency.example', false, false),
    ('gmail.com', 'gmail.com', false, true), ('vendor.example', 'vendor.example', true, false),
    ('new.example', 'new.example', false, false), ('eu.new.example', 'new.example', false, false);

-- websites of two accounts: nobody's; a website counts before the addresses of people
INSERT INTO work.website_domains (domain, account_id) VALUES ('acme.example', '001A'), ('group.example', '001A'), ('group.example', '001B');
INSERT INTO work.met_addresses (email, host, human) VALUES
    ('a@acme.example', 'acme.example', true), ('g@globex.example', 'globex.example', true), ('h@globex.example', 'globex.example', true),
    ('x@agency.example', 'agency.example', true), ('y@agency.example', 'agency.example', true), ('p@gmail.com', 'gmail.com', true);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES
    ('a@acme.example', '001B', 'email', 1), ('g@globex.example', '001B', 'email', 1), ('h@globex.example', '001B', 'email', 1),
    ('x@agency.example', '001A', 'email', 1), ('y@agency.example', '001B', 'email', 1), ('p@gmail.com', '001A', 'email', 1);
