INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'EmailMessage.csv'), (20, 2, 'mail', 2, 'mail', 'box.mbox'), (30, 3, 'support', 3, 'zendesk', 'audits.jsonl'), (40, 4, 'trace', 4, 'm365', 'trace.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 2, 2), (20, 100, 2, 2), (30, 200, 2, 2), (40, 300, 2, 2);
INSERT INTO work.landed_events (file_id, recno, idx, line, object, ts) VALUES
    (10, 1, 0, 2, 'email_message', '2026-03-02 10:00:01'), (20, 1, 0, 1, 'message', '2026-03-02 10:00:00'),
    (30, 1, 0, 1, 'comment', '2026-03-02 10:00:02'), (40, 1, 0, 2, 'message', '2026-03-02 10:00:00'), (20, 2, 0, 90, 'message', '2026-03-03 10:00:00');
-- one message to two accounts, told four times; another one that nothing else tells
INSERT INTO work.event_copies (file_id, recno, idx, place, kept, kept_file_id, kept_recno, kept_idx) VALUES
    (20, 1, 0, 1, true, 20, 1, 0), (30, 1, 0, 2, false, 20, 1, 0), (10, 1, 0, 3, false, 20, 1, 0), (40, 1, 0, 4, false, 20, 1, 0);
INSERT INTO work.message_accounts (file_id, recno, idx, account_id, several, share) VALUES (20, 1, 0, 'A', true, 0), (20, 1, 0, 'B', true, 1);
INSERT INTO main.events (event_id, seq) VALUES ('e1', 102), ('e2', 103), ('e3', 104);
