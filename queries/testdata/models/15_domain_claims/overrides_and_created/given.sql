INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('acme.example', 'acme.example', false, false), ('globex.example', 'globex.example', false, false),
    ('group.example', 'group.example', false, false), ('agency.example', 'agency.example', false, false),
    ('gmail.com', 'gmail.com', false, true), ('vendor.example', 'vendor.example', true, false),
    ('new.example', 'new.example', false, false), ('eu.new.example', 'new.example', false, false);

INSERT INTO work.claimed_domains (domain, account_id, trust) VALUES ('group.example', '001A', 1), ('group.example', '001B', 1);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001B', '001B', 'own');
INSERT INTO work.overrides (key, account_id) VALUES ('Group.example', '001B'), ('agency.example', 'new.example'), ('globex.example', 'unknown');
INSERT INTO work.address_sides (email, domain, ours, anonymous) VALUES

    ('n@new.example', 'new.example', false, false), ('m@eu.new.example', 'new.example', false, false), ('x@agency.example', 'agency.example', false, false),
    ('g@globex.example', 'globex.example', false, false), ('p@gmail.com', 'gmail.com', false, true), ('g@group.example', 'group.example', false, false),
    ('j@other.example', 'other.example', false, false);
INSERT INTO work.counterparts (email) VALUES
    ('n@new.example'), ('m@eu.new.example'), ('x@agency.example'), ('g@globex.example'), ('p@gmail.com'), ('g@group.example'), ('j@other.example');
-- identity.csv says whose address this is
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES ('j@other.example', '001B', 'override', 1);
