INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'crm', 1, 'salesforce', 'a.csv'), (20, 2, 'crm', 1, 'salesforce', 'b.csv');
INSERT INTO main.files (source, file, records, loaded, duplicates, skipped, rejects) VALUES

    ('crm', 'a.csv', 3, 2, 0, 1, 0), ('crm', 'b.csv', 3, 4, -1, 0, 0), ('crm', 'copy', 5, 0, 4, 0, 0);
-- a.csv says that two records are loaded, one gave rows
INSERT INTO work.landed_events (file_id, recno, idx) VALUES (10, 1, 0), (20, 1, 0), (20, 2, 0), (20, 3, 0);
