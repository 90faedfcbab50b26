-- The desk's own history tells some of the changes that its exports show.
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'desk', 1, 'zendesk', 'desk/monday.csv'), (20, 2, 'desk', 1, 'zendesk', 'desk/tuesday.csv'), (30, 3, 'other', 2, 'zendesk', 'other/monday.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, ts_precision, about_ref, field, value_to, derived) VALUES
    -- told in between, in other letters, and after the beginning of the minute of the stamp
    (10, 1, 0, 'ticket_state', '1', '2026-01-01 10:00:00', 'minute', 'ticket:1', 'status', 'New', true),
    (20, 1, 0, 'ticket_state', '1', '2026-01-02 10:00:00', 'minute', 'ticket:1', 'status', 'Open', true),
    (10, 11, 0, 'audit', 'a1', '2026-01-02 10:00:40', 'second', 'ticket:1', 'status', 'open', NULL),
    -- told, but before the first state: it changed again
    (10, 2, 0, 'ticket_state', '2', '2026-01-01 10:00:00', 'minute', 'ticket:2', 'status', 'New', true),
    (20, 2, 0, 'ticket_state', '2', '2026-01-02 10:00:00', 'minute', 'ticket:2', 'status', 'Open', true),
    (10, 12, 0, 'audit', 'a2', '2026-01-01 09:59:59', 'second', 'ticket:2', 'status', 'open', NULL),
    -- told after the second state: another change
    (10, 3, 0, 'ticket_state', '3', '2026-01-01 10:00:00', 'minute', 'ticket:3', 'status', 'New', true),
    (20, 3, 0, 'ticket_state', '3', '2026-01-02 10:00:00', 'minute', 'ticket:3', 'status', 'Open', true),
    (10, 13, 0, 'audit', 'a3', '2026-01-02 10:01:00', 'second', 'ticket:3', 'status', 'open', NULL),
    -- history of another value, of another field, of another source, and a record that lost
    (10, 4, 0, 'ticket_state', '4', '2026-01-01 10:00:00', 'minute', 'ticket:4', 'status', 'New', true),
    (20, 4, 0, 'ticket_state', '4', '2026-01-02 10:00:00', 'minute', 'ticket:4', 'status', 'Open', true),
    (10, 14, 0, 'audit', 'a4', '2026-01-01 12:00:00', 'second', 'ticket:4', 'status', 'pending', NULL),
    (10, 14, 1, 'audit', 'a4', '2026-01-01 12:00:00', 'second', 'ticket:4', 'mood', 'open', NULL),
    (30, 14, 0, 'audit', 'a4', '2026-01-01 12:00:00', 'second', 'ticket:4', 'status', 'open', NULL),
    (10, 15, 0, 'audit', 'a5', '2026-01-01 12:00:00', 'second', 'ticket:4', 'status', 'open', NULL),
    -- emptied: history tells that too, by day only
    (10, 5, 0, 'ticket_state', '5', '2026-01-01 10:00:00', 'minute', 'ticket:5', 'owner', 'Ada', true),
    (20, 5, 0, 'ticket_state', '5', '2026-01-02 10:00:00', 'minute', 'ticket:5', 'owner', NULL, true),
    (10, 16, 0, 'audit', 'a6', '2026-01-01', 'day', 'ticket:5', 'owner', NULL, NULL);
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 15, 'audit', 'a5');
