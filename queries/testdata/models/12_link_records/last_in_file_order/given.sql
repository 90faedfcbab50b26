INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_links (file_id, recno, ref, account_ref) VALUES
    (20, 1, 'case:1', NULL), (10, 2, 'case:1', 'A'), (20, 2, NULL, 'B');
