INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_links (file_id, recno, rec_version, rank, ref, account_ref, contact_ref, team) VALUES
    (10, 1, '2026-03-02 00:00:00', 0, 'case:500A', '001A', 'contact:003A', 'Support'),
    (20, 1, '2026-03-01 00:00:00', 0, 'case:500A', '001B', NULL, NULL),
    (30, 1, NULL, NULL, 'ticket:1', '77', 'user:7', NULL);
