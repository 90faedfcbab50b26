INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');

-- at most 3 events a record and 2 accounts a message: 6 places a record; a file has as many records as its greatest number says
INSERT INTO work.landed_events (file_id, recno, idx) VALUES (10, 1, 0), (10, 4, 2), (20, 2, 0), (30, 1, 1), (99, 1, 9);
INSERT INTO work.message_accounts (file_id, recno, idx, account_id, share) VALUES (20, 2, 0, 'A', 0), (20, 2, 0, 'B', 1);
