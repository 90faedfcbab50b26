INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');

INSERT INTO work.landed_rejects (file_id, recno, line, column_name, code, reason, raw) VALUES
    (10, 1, 2, 'B', 'bad', 'b', 'r'), (10, 1, 2, 'A', 'bad', 'a', 'r'), (20, 1, 2, NULL, 'bad', 'a', NULL);
