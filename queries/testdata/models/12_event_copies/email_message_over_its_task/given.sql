INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rank, same_as, replaces) VALUES

    (10, 1, 0, 'task', '00T1', 0, NULL, NULL),
    (10, 2, 0, 'email_message', '02s1', 10, 'mail:m1', 'task:00T1'),
    -- the task of another source and a task that nothing replaces stay
    (30, 1, 0, 'task', '00T1', 0, NULL, NULL),
    (10, 3, 0, 'task', '00T3', 0, NULL, NULL),
    -- a message without an id replaces its task all the same; one whose task was not exported has no copies
    (10, 4, 0, 'email_message', '02s4', 10, NULL, 'task:00T4'),
    (10, 5, 0, 'task', '00T4', 0, NULL, NULL),
    (10, 6, 0, 'email_message', '02s6', 10, NULL, 'task:00T6');
