INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rank, same_as, replaces) VALUES

    -- the helpdesk's opening replaces its first comment; the mailbox has the same message
    (30, 1, 0, 'ticket_opening', '1', 40, 'mail:m1', 'comment:7'),
    (30, 2, 0, 'comment', '7', 18, 'mail:m1', NULL),
    (10, 1, 0, 'message', 'm1', 30, 'mail:m1', NULL);
