INSERT INTO work.files (file_id, file_no, source, file, sha256, bytes, preset, encoding, records, skipped, rejects, copy, landed_at) VALUES

    (40, 1, 'log', 'log/a.csv', 'dd', 100, 'table', 'utf-8', 3, 0, 0, false, '2026-10-01 02:00:00');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (40, 1, 'log', 1, 'table', 'log/a.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key) VALUES (40, 1, 0, 'row', 'a'), (40, 2, 0, 'row', 'b');
INSERT INTO work.landed_accounts (file_id, recno, account_ref) VALUES (40, 1, 'C1'), (40, 2, 'C1'), (40, 3, 'C1');
INSERT INTO work.account_records (file_id, recno, source, account_ref) VALUES (40, 3, 'log', 'C1');
