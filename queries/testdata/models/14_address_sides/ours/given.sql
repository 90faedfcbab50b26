INSERT INTO work.met_addresses (email, host) VALUES ('anna@vendor.example', 'vendor.example'), ('cleo@gmail.com', 'gmail.com'), ('jane@mail.acme.example', 'mail.acme.example');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES ('vendor.example', 'vendor.example', true, false), ('gmail.com', 'gmail.com', false, true),
    ('mail.acme.example', 'acme.example', false, false);
INSERT INTO work.our_people (email, name) VALUES ('cleo@gmail.com', 'Cleo');
