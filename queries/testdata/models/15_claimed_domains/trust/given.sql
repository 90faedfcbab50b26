-- websites of two accounts: nobody's; a website counts before the addresses of people
INSERT INTO work.website_domains (domain, account_id) VALUES ('acme.example', '001A'), ('group.example', '001A'), ('group.example', '001B');
INSERT INTO work.address_sides (email, domain, ours, anonymous) VALUES

    ('a@acme.example', 'acme.example', false, false), ('g@globex.example', 'globex.example', false, false), ('h@globex.example', 'globex.example', false, false),
    ('x@agency.example', 'agency.example', false, false), ('y@agency.example', 'agency.example', false, false), ('p@gmail.com', 'gmail.com', false, true);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES
    ('a@acme.example', '001B', 'email', 1), ('g@globex.example', '001B', 'email', 1), ('h@globex.example', '001B', 'email', 1),
    ('x@agency.example', '001A', 'email', 1), ('y@agency.example', '001B', 'email', 1), ('p@gmail.com', '001A', 'email', 1);
