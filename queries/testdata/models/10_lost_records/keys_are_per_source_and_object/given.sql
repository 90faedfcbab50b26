INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key) VALUES
    (10, 1, 0, 'task', '1'), (10, 2, 0, 'event', '1'), (30, 1, 0, 'task', '1'),
    -- one record with two rows is no duplicate of itself; a second copy in one file is
    (30, 2, 0, 'comment', '7'), (30, 2, 1, 'comment', '7'), (30, 3, 0, 'comment', '7');
