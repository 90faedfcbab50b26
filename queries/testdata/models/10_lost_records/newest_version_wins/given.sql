INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

-- the version decides before the order of files; without versions the last file does
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rec_version, rank) VALUES
    (10, 1, 0, 'task', 'T1', '2026-03-02 00:00:00', 0),
    (20, 1, 0, 'task', 'T1', '2026-03-01 00:00:00', 0),
    (10, 2, 0, 'task', 'T2', NULL, 0),
    (20, 2, 0, 'task', 'T2', NULL, 0),
    -- a record without a version loses to one that has one
    (10, 3, 0, 'task', 'T3', '2020-01-01 00:00:00', 0),
    (20, 3, 0, 'task', 'T3', NULL, 9),
    -- of one version the greater rank wins
    (10, 4, 0, 'task', 'T4', '2026-03-02 00:00:00', 2),
    (20, 4, 0, 'task', 'T4', '2026-03-02 00:00:00', 1),
    (10, 5, 0, 'task', 'alone', NULL, 0);
