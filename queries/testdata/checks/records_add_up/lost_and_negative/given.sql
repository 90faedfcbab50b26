INSERT INTO work.files (file_id, source, file, sha256, copy) VALUES (10, 'crm', 'a.csv', 'aa', false), (10, 'crm', 'copy of a.csv', 'aa', true), (20, 'crm', 'b.csv', 'bb', false);
INSERT INTO main.files (source, file, sha256, records, loaded, duplicates, skipped, rejects) VALUES

    ('crm', 'a.csv', 'aa', 3, 2, 0, 1, 0), ('crm', 'b.csv', 'bb', 3, 4, -1, 0, 0), ('crm', 'copy', 'cc', 5, 0, 4, 0, 0);
-- a.csv says that two records are loaded, one gave rows
INSERT INTO work.landed_events (file_id, recno, idx) VALUES (10, 1, 0), (20, 1, 0), (20, 2, 0), (20, 3, 0);
