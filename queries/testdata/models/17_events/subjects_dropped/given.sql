INSERT INTO work.settings (as_of, until, today, timezone, subjects) VALUES ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'UTC', 'drop');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');

INSERT INTO work.places (file_id, first, step, shares) VALUES (40, 0, 1, 1);
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, activity, subject) VALUES (40, 1, 0, 'row', '1', '2026-07-01 10:00:00', 'call', 'secret');
