INSERT INTO work.landed_events (from_email, to_emails, automation) VALUES
    ('jane@acme.example', ['anna@vendor.example', 'bob@mail.globex.example'], 'human'),
    ('news@letters.example', ['anna@vendor.example'], 'bulk'),
    ('jane@acme.example', NULL, 'auto_reply'),
    (NULL, NULL, 'human');
INSERT INTO work.landed_contacts (email) VALUES (' Carol@Initech.example '), (NULL);
INSERT INTO work.overrides (key, account_id) VALUES ('Dora@agency.example', 'A1'), ('agency.example', 'A1');
INSERT INTO work.staff (email, name) VALUES ('ernst@vendor.example', 'Ernst');
