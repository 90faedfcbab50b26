INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rank, same_as, replaces) VALUES

    (20, 5, 0, 'message', 'b', 30, 'mail:m1', NULL),
    (10, 9, 1, 'message', 'a', 30, 'mail:m1', NULL),
    (10, 9, 0, 'message', 'a', 30, 'mail:m1', NULL),
    (30, 1, 0, 'message', 'c', NULL, 'mail:m1', NULL);
