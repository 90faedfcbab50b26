INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 4, 2), (20, 1000, 4, 2), (30, 2000, 4, 2), (40, 3000, 4, 2);

INSERT INTO main.accounts (account_id, timezone) VALUES ('001A', 'Asia/Tokyo');
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES ('crm', '001A', '001A', 'link');
-- 22:30 UTC is half past midnight in Berlin and half past seven in Tokyo
INSERT INTO work.local_days (timezone, quarter, day) VALUES ('Europe/Berlin', 1981050, '2026-07-02'), ('Asia/Tokyo', 1981050, '2026-07-02'),
    ('Europe/Berlin', 1981020, '2026-07-01'), ('Asia/Tokyo', 1981020, '2026-07-02');
INSERT INTO work.landed_events (file_id, recno, line, idx, object, rec_key, ts, ts_precision, ts_zone, activity, channel, account_ref) VALUES
    (10, 1, 2, 0, 'task', '00T1', '2026-07-01 22:30:00', 'second', 'explicit', 'logged_call', 'call', NULL),
    (10, 1, 2, 1, 'task', '00T1', '2026-07-01 15:00:00', 'second', 'explicit', 'closed_task', 'call', '001A'),
    (10, 2, 3, 0, 'task', '00T2', '2026-07-01 00:00:00', 'day', 'assumed', 'logged_call', 'call', '001A'),
    (20, 1, 2, 0, 'task', '00T3', '2026-07-01 15:00:00', 'minute', 'configured', 'logged_call', 'call', 'unknown'),
    (20, 2, 3, 0, 'task', 'lost', '2026-07-01 15:00:00', 'minute', 'configured', 'logged_call', 'call', NULL),
    (20, 3, 4, 0, 'task', 'copy', '2026-07-01 15:00:00', 'minute', 'configured', 'logged_call', 'call', NULL);
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (20, 2, 'task', 'lost');
INSERT INTO work.event_copies (file_id, recno, idx, kept) VALUES (20, 3, 0, false), (10, 1, 0, true);
