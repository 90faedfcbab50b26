INSERT INTO work.files (file_id, source, file, sha256, copy) VALUES (10, 'log', 'log.csv', 'aa', false), (20, 'log', 'log.csv', 'bb', false);
INSERT INTO main.files (source, file, sha256, records, loaded, duplicates, skipped, rejects) VALUES
    ('log', 'log.csv', 'aa', 1, 0, 1, 0, 0), ('log', 'log.csv', 'bb', 2, 2, 0, 0, 0);
INSERT INTO work.landed_events (file_id, recno, idx) VALUES (10, 1, 0), (20, 1, 0), (20, 2, 0);
