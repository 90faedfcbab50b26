INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_accounts (file_id, recno, rec_version, rank, account_ref, kind, name, deleted) VALUES
    (10, 1, '2026-03-02 00:00:00', 0, '001A', 'account', 'new name', true),
    (20, 1, '2026-03-01 00:00:00', 0, '001A', 'account', 'old name', NULL),
    (10, 2, NULL, 0, '001B', NULL, 'first', NULL),
    (20, 2, NULL, 0, '001B', NULL, 'last', NULL),
    (30, 1, NULL, 0, '001B', 'organization', 'of the helpdesk', NULL),
    (10, 3, NULL, 1, '001C', 'account', 'greater rank', NULL),
    (20, 3, NULL, NULL, '001C', 'account', 'no rank', NULL),
    (20, 4, NULL, NULL, NULL, 'account', 'without an id', NULL);
