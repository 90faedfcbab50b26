INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'crm', 1, 'salesforce', 'a.csv'), (20, 2, 'crm', 1, 'salesforce', 'b.csv');
INSERT INTO main.files (source, file, records, loaded, duplicates, skipped, rejects) VALUES

    ('crm', 'a.csv', 6, 3, 1, 1, 1), ('crm', 'copy of a.csv', 6, 0, 6, 0, 0), ('crm', 'b.csv', 0, 0, 0, 0, 0);
-- four records gave rows, one of them in two kinds and one twice
INSERT INTO work.landed_events (file_id, recno, idx) VALUES (10, 1, 0), (10, 1, 1), (10, 2, 0);
INSERT INTO work.landed_accounts (file_id, recno) VALUES (10, 2), (10, 3);
INSERT INTO work.landed_contacts (file_id, recno) VALUES (10, 4);
