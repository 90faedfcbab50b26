-- log.csv was exported again under its own name, with one row more
INSERT INTO work.files (file_id, file_no, source, file, sha256, bytes, preset, encoding, records, skipped, rejects, copy) VALUES
    (10, 1, 'log', 'log.csv', 'aa', 10, 'table', 'utf-8', 1, 0, 0, false), (20, 2, 'log', 'log.csv', 'bb', 20, 'table', 'utf-8', 2, 0, 0, false);
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'log', 1, 'table', 'log.csv'), (20, 2, 'log', 1, 'table', 'log.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key) VALUES (10, 1, 0, 'row', 'a'), (20, 1, 0, 'row', 'a'), (20, 2, 0, 'row', 'b');
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 1, 'row', 'a');
INSERT INTO work.places (file_id, step, shares, first) VALUES (10, 1, 1, 0), (20, 1, 1, 2);
INSERT INTO main.events (source, file, ts, seq) VALUES ('log', 'log.csv', '2026-03-01 10:00:00', 3), ('log', 'log.csv', '2026-03-02 10:00:00', 4);
