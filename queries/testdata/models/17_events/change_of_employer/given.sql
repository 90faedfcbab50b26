-- a call with Kim before and after the change of employer; one that Kim made
INSERT INTO work.settings (as_of, until, today, timezone, subjects) VALUES ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'UTC', 'keep');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'crm', 1, 'salesforce', 'c');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1);
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, ts_precision, contact_ref, actor_ref, activity, direction) VALUES
    (10, 1, 0, 'task', '1', '2026-01-31 23:59:59', 'second', 'contact:9', NULL, 'logged_call', 'outbound'),
    (10, 2, 0, 'task', '2', '2026-02-01 00:00:00', 'second', 'contact:9', NULL, 'logged_call', 'outbound'),
    (10, 3, 0, 'task', '3', '2026-01-31 00:00:00', 'second', NULL, 'contact:9', 'logged_call', 'inbound');
INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, account_match) VALUES ('crm', 'contact:9', 'customer', '9', 'B', 'link');
INSERT INTO work.person_moves (source, contact_ref, account_id, from_ts, to_ts) VALUES
    ('crm', 'contact:9', 'A', '0001-01-01', '2026-02-01'), ('crm', 'contact:9', 'B', '2026-02-01', '9999-12-31');
