INSERT INTO work.hosts (host) VALUES
    ('mail.acme.co.uk'), ('vendor.example'), ('eu.vendor.example'), ('notvendor.example'), ('gmail.com'), ('acme.zendesk.com'),
    ('mx.reply.relay.example'), ('relay.example'), ('localhost');
INSERT INTO work.domains (host, domain) VALUES
    ('mail.acme.co.uk', 'acme.co.uk'), ('vendor.example', 'vendor.example'), ('eu.vendor.example', 'vendor.example'),
    ('notvendor.example', 'notvendor.example'), ('gmail.com', 'gmail.com'), ('acme.zendesk.com', 'zendesk.com'),
    ('mx.reply.relay.example', 'relay.example'), ('relay.example', 'relay.example');
INSERT INTO work.own_domains (domain) VALUES ('vendor.example');
-- a relay below a company's domain identifies nobody, the company's domain still does
INSERT INTO work.free_mail (domain) VALUES ('gmail.com'), ('zendesk.com'), ('reply.relay.example'), ('gmail.com');
