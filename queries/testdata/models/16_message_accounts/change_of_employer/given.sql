-- Kim went from A to B in February: mail that the CRM ties to Kim's record belongs to the employer of then; identity.csv still decides
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'crm', 1, 'salesforce', 'c');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, contact_ref, from_email) VALUES
    (10, 1, 0, 'email', '1', '2026-01-31 23:59:59', 'contact:9', 'kim@free.example'), (10, 2, 0, 'email', '2', '2026-02-01', 'contact:9', 'kim@free.example'),
    (10, 3, 0, 'email', '3', '2026-01-15', 'contact:8', 'lea@free.example');
INSERT INTO work.messages (file_id, recno, idx, from_email, from_us, direction) VALUES
    (10, 1, 0, 'kim@free.example', false, 'inbound'), (10, 2, 0, 'kim@free.example', false, 'inbound'), (10, 3, 0, 'lea@free.example', false, 'inbound');
INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, account_match) VALUES ('crm', 'contact:9', 'customer', '9', 'B', 'link'), ('crm', 'contact:8', 'customer', '8', 'C', 'override');
INSERT INTO work.person_moves (source, contact_ref, account_id, from_ts, to_ts) VALUES
    ('crm', 'contact:9', 'A', '0001-01-01', '2026-02-01'), ('crm', 'contact:9', 'B', '2026-02-01', '9999-12-31'),
    ('crm', 'contact:8', 'A', '0001-01-01', '2026-02-01'), ('crm', 'contact:8', 'B', '2026-02-01', '9999-12-31');
