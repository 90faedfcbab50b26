INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_accounts (file_id, recno, account_ref, name) VALUES (10, 1, 'C1', 'one'), (10, 1, 'C2', 'two'), (10, 2, 'C1', 'later');
