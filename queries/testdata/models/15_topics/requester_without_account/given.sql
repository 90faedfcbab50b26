INSERT INTO work.link_records (source, preset, ref, contact_ref) VALUES ('support', 'zendesk', 'ticket:1', 'user:7');
INSERT INTO work.people (source, contact_ref, role, contact_id) VALUES ('support', 'user:7', 'customer', 'user:7');
