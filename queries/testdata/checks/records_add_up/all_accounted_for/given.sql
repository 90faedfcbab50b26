INSERT INTO work.files (file_id, source, file, sha256, copy) VALUES (10, 'crm', 'a.csv', 'aa', false), (10, 'crm', 'copy of a.csv', 'aa', true), (20, 'crm', 'b.csv', 'bb', false);
INSERT INTO main.files (source, file, sha256, records, loaded, duplicates, skipped, rejects) VALUES

    ('crm', 'a.csv', 'aa', 6, 3, 1, 1, 1), ('crm', 'copy of a.csv', 'aa', 6, 0, 6, 0, 0), ('crm', 'b.csv', 'bb', 0, 0, 0, 0, 0);
-- four records gave rows, one of them in two kinds and one twice
INSERT INTO work.landed_events (file_id, recno, idx) VALUES (10, 1, 0), (10, 1, 1), (10, 2, 0);
INSERT INTO work.landed_accounts (file_id, recno) VALUES (10, 2), (10, 3);
INSERT INTO work.landed_contacts (file_id, recno) VALUES (10, 4);
