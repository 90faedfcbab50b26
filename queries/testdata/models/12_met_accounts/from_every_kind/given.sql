INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_events (file_id, recno, object, rec_key, account_ref) VALUES
    (10, 1, 'task', 'T1', '001A'), (20, 1, 'task', 'T2', '001A'), (10, 2, 'task', 'T3', NULL), (10, 3, 'task', 'T4', 'of a lost record');
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 3, 'task', 'T4');
INSERT INTO work.account_records (source, preset, account_ref) VALUES ('crm', 'salesforce', '001B');
INSERT INTO work.contact_records (source, preset, contact_ref, account_ref) VALUES ('support', 'zendesk', 'user:1', '77'), ('support', 'zendesk', 'user:2', NULL);
INSERT INTO work.link_records (source, preset, ref, account_ref) VALUES ('support', 'zendesk', 'ticket:1', '78'), ('support', 'zendesk', 'ticket:2', NULL);
