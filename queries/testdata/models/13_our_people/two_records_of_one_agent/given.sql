INSERT INTO work.staff (email, name, team) VALUES ('anna@vendor.example', 'Anna', 'Team B'), ('anna@vendor.example', 'Anna', 'Team A');
INSERT INTO work.contact_records (source, source_position, contact_ref, role, name, email, team, deleted) VALUES
    ('support', 2, 'user:1', 'agent', 'helpdesk', 'eva@vendor.example', 'Support', false),
    ('crm', 1, 'user:005B', 'agent', 'left in spring', 'eva@vendor.example', 'CS', true),
    ('crm', 1, 'user:005C', 'agent', 'crm', 'eva@vendor.example', 'CS', false);
