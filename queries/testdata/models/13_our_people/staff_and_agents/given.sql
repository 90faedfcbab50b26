INSERT INTO work.staff (email, name, team) VALUES ('anna@vendor.example', 'Anna Staff', 'CS'), ('ben@vendor.example', NULL, NULL);
INSERT INTO work.contact_records (source, source_position, contact_ref, role, name, email, team, deleted) VALUES
    ('support', 2, 'user:1', 'agent', 'Anna', 'anna@vendor.example', 'Support', false),
    ('support', 2, 'user:2', 'agent', 'Ben', 'ben@vendor.example', 'Support', false),
    ('support', 2, 'user:3', 'agent', 'Cleo of a contractor', 'cleo@contractor.example', NULL, false),
    -- an agent whose address is also a customer's is not ours
    ('support', 2, 'user:4', 'agent', 'Dan', 'dan@acme.example', 'Support', false),
    ('crm', 1, 'contact:003D', 'customer', 'Dan', 'dan@acme.example', NULL, false),
    ('support', 2, 'user:5', 'agent', 'without an address', NULL, 'Support', false);
