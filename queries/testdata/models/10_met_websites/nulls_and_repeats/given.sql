INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_accounts (file_id, account_ref, domains) VALUES
    (10, 'A1', ['acme.example', NULL]), (20, 'A1', ['acme.example']), (30, 'A1', ['acme.example']),
    (10, 'A2', NULL), (10, NULL, ['globex.example']);
