INSERT INTO work.files (file_id, file_no, source, file, sha256, bytes, preset, encoding, records, skipped, rejects, copy, landed_at) VALUES

    (10, 1, 'crm', 'crm/monday.csv', 'aa', 100, 'salesforce', 'utf-8', 10, 2, 1, false, '2026-10-01 02:00:00'),
    (20, 2, 'crm', 'crm/tuesday.csv', 'bb', 100, 'salesforce', 'utf-8', 3, 0, 0, false, '2026-10-01 02:00:00'),
    (20, 3, 'crm', 'crm/copy of tuesday.csv', 'bb', 100, 'salesforce', 'utf-8', 3, 0, 0, true, '2026-10-01 02:00:00'),
    (50, 4, 'crm', 'crm/empty.csv', 'cc', 0, 'salesforce', 'utf-8', 0, 0, 0, false, '2026-10-01 02:00:00');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'), (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'), (50, 4, 'crm', 1, 'salesforce', 'crm/empty.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key) VALUES
    (10, 1, 0, 'task', 'T1'),                                   -- lost to tuesday's
    (10, 2, 0, 'email_message', 'E1'),                          -- a copy of a mail
    (10, 3, 0, 'task', 'T3'), (10, 3, 1, 'task', 'T3'),         -- two events, one of which is a copy: loaded
    (10, 4, 0, 'opportunity', '6'),                             -- the event lost, and so did the link
    (10, 5, 0, 'opportunity', '7'),                             -- the event lost, the account that the record describes did not
    (20, 1, 0, 'task', 'T1'), (20, 2, 0, 'opportunity', '6');
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 1, 'task', 'T1'), (10, 4, 'opportunity', '6'), (10, 5, 'opportunity', '7');
INSERT INTO work.event_copies (file_id, recno, idx, kept) VALUES (10, 2, 0, false), (10, 3, 1, false), (20, 1, 0, true);
INSERT INTO work.landed_links (file_id, recno, ref) VALUES (10, 4, 'opportunity:6'), (20, 2, 'opportunity:6');
INSERT INTO work.link_records (file_id, recno, source, ref) VALUES (20, 2, 'crm', 'opportunity:6');
INSERT INTO work.landed_accounts (file_id, recno, account_ref) VALUES (10, 5, '001A'), (10, 6, '001B'), (20, 3, '001B');
INSERT INTO work.account_records (file_id, recno, source, account_ref) VALUES (10, 5, 'crm', '001A'), (20, 3, 'crm', '001B');
INSERT INTO work.landed_contacts (file_id, recno, contact_ref) VALUES (10, 7, 'contact:1'), (20, 3, 'user:1');
INSERT INTO work.contact_records (file_id, recno, source, contact_ref, role) VALUES (10, 7, 'crm', 'contact:1', 'customer'), (20, 3, 'crm', 'user:1', 'agent');
INSERT INTO work.places (file_id, step, shares, first) VALUES (10, 2, 1, 0), (20, 2, 1, 22);
INSERT INTO main.events (source, file, ts, seq) VALUES
    ('crm', 'crm/monday.csv', '2026-03-01 10:00:00', 6), ('crm', 'crm/tuesday.csv', '2026-03-02 10:00:00', 24), ('crm', 'crm/tuesday.csv', '2026-03-03 10:00:00', 26);
