INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_contacts (file_id, recno, rec_version, rank, contact_ref, account_ref, role, name, email, deleted) VALUES
    (10, 1, '2026-03-02 00:00:00', 0, 'contact:003A', '001A', 'customer', 'Jane', ' Jane@Acme.example ', NULL),
    (20, 1, '2026-03-01 00:00:00', 0, 'contact:003A', '001B', 'customer', 'Jane before', 'old@acme.example', NULL),
    (30, 1, NULL, NULL, 'user:7', NULL, NULL, 'Bob', '', true);
