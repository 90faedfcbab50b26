INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, true, 'hash', 'keep');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('acme.example', 'acme.example', false, false), ('globex.example', 'globex.example', false, false),
    ('group.example', 'group.example', false, false), ('agency.example', 'agency.example', false, false),
    ('gmail.com', 'gmail.com', false, true), ('vendor.example', 'vendor.example', true, false),
    ('new.example', 'new.example', false, false), ('eu.new.example', 'new.example', false, false);

INSERT INTO work.website_domains (domain, account_id) VALUES ('group.example', '001A'), ('group.example', '001B');
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001B', '001B', 'own');
INSERT INTO work.overrides (key, account_id) VALUES ('Group.example', '001B'), ('agency.example', 'new.example'), ('globex.example', 'unknown');
INSERT INTO work.met_addresses (email, host, human) VALUES
    ('n@new.example', 'new.example', true), ('m@eu.new.example', 'eu.new.example', true), ('x@agency.example', 'agency.example', true),
    ('news@acme.example', 'acme.example', false), ('p@gmail.com', 'gmail.com', true), ('anna@vendor.example', 'vendor.example', true),
    ('g@globex.example', 'globex.example', true);
