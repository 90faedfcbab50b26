INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, true, 'hash', 'keep');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('acme.example', 'acme.example', false, false), ('globex.example', 'globex.example', false, false),
    ('group.example', 'group.example', false, false), ('agency.example', 'agency.example', false, false),
    ('gmail.com', 'gmail.com', false, true), ('vendor.example', 'vendor.example', true, false),
    ('new.example', 'new.example', false, false), ('eu.new.example', 'new.example', false, false);

INSERT INTO work.met_addresses (email, host, human) VALUES ('cleo@new.example', 'new.example', true), ('j@agency.example', 'agency.example', true);
INSERT INTO work.our_people (email) VALUES ('cleo@new.example');
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES ('j@agency.example', '001A', 'override', 1);
