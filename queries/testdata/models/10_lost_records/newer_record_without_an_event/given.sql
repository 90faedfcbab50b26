INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

-- the deal was won, then reopened: its newest record gives a link and no event
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, rec_version) VALUES
    (10, 1, 1, 'opportunity', '006A', '2026-03-01 00:00:00');
INSERT INTO work.landed_links (file_id, recno, object, rec_key, rec_version, ref) VALUES
    (10, 1, 'opportunity', '006A', '2026-03-01 00:00:00', 'opportunity:006A'),
    (20, 1, 'opportunity', '006A', '2026-03-05 00:00:00', 'opportunity:006A');
-- repeated accounts compete with no event, so they are no business of this model
INSERT INTO work.landed_accounts (file_id, recno, object, rec_key, account_ref) VALUES
    (10, 2, 'account', '001A', '001A'), (20, 2, 'account', '001A', '001A');
