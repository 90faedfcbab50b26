INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rank, same_as, replaces) VALUES

    (10, 1, 0, 'message', 'm1', 30, 'mail:m1', NULL),
    (20, 1, 0, 'message', 'm1', 30, 'mail:m1', NULL),
    -- a message that was deleted later replaces nothing
    (10, 2, 0, 'task', '00T1', 0, NULL, NULL),
    (10, 3, 0, 'email_message', '02s1', 10, NULL, 'task:00T1'),
    -- nothing is kept where every copy lost
    (10, 4, 0, 'comment', 'x', 30, 'mail:m4', NULL),
    (10, 5, 0, 'comment', 'x', 30, 'mail:m4', NULL);
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES
    (10, 1, 'message', 'm1'), (10, 3, 'email_message', '02s1'), (10, 4, 'comment', 'x'), (10, 5, 'comment', 'x');
