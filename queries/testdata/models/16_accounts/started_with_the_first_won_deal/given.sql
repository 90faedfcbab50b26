INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, name, parent_ref, owner, owner_ref, arr, segment, started_at, started_precision, churned_at, churned_precision, timezone, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', 'by deal', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
    ('crm', 1, 'salesforce', '001B', 'account', 'by contract', NULL, NULL, NULL, NULL, NULL, '2026-05-01 00:00:00', 'day', NULL, NULL, NULL, false),
    ('crm', 1, 'salesforce', '001C', 'account', 'by lost record', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('001A', '001A', 'own'), ('001B', '001B', 'own'), ('001C', '001C', 'own'), ('C9', 'C9', 'created');
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES
    ('crm', '001A', '001A', 'link'), ('crm', '001B', '001B', 'link'), ('crm', '001C', '001C', 'link'), ('log', 'C9', 'C9', 'key');
INSERT INTO work.topics (source, ref, account_id) VALUES ('crm', 'opportunity:006A', '001A');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, activity, ts, ts_precision, account_ref, about_ref) VALUES
    (10, 1, 0, 'opportunity', '1', 'won_deal', '2026-03-09 00:00:00', 'day', '001A', NULL),
    (10, 2, 0, 'opportunity', '2', 'won_deal', '2026-03-02 00:00:00', 'day', NULL, 'opportunity:006A'),
    (10, 3, 0, 'opportunity', '3', 'won_deal', '2026-03-02 00:00:00', 'second', '001A', NULL),
    (10, 4, 0, 'opportunity', '4', 'created_deal', '2026-01-02 00:00:00', 'second', '001A', NULL),
    (10, 5, 0, 'opportunity', '5', 'won_deal', '2026-01-02 00:00:00', 'second', '001B', NULL),
    (10, 6, 0, 'opportunity', '6', 'won_deal', '2026-01-02 00:00:00', 'second', '001C', NULL),
    (40, 1, 0, 'row', '7', 'won_deal', '2026-06-02 12:30:00', 'second', 'C9', NULL),
    (40, 2, 0, 'row', '8', 'won_deal', '2026-01-01 12:30:00', 'second', NULL, NULL);
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 6, 'opportunity', '6');
