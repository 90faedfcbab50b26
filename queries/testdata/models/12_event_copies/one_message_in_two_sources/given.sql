INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rank, same_as, replaces) VALUES

    (10, 1, 0, 'email_message', '02s1', 10, 'mail:m1', NULL),
    (30, 1, 0, 'comment', '7', 20, 'mail:m1', NULL),
    (30, 2, 0, 'comment', '8', 20, 'mail:m2', NULL),
    (30, 3, 0, 'comment', '9', 20, NULL, NULL);
