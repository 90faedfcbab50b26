INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'desk', 1, 'zendesk', 'desk/monday.csv'), (20, 2, 'desk', 1, 'zendesk', 'desk/tuesday.csv'), (30, 3, 'other', 2, 'zendesk', 'other/monday.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, ts_precision, about_ref, field, value_to, derived) VALUES
    -- changed, and then only touched; another field of the same ticket is a series of its own
    (10, 1, 0, 'ticket_state', '1:status@a', '2026-01-01 10:00:00', 'minute', 'ticket:1', 'status', 'new', true),
    (10, 1, 1, 'ticket_state', '1:owner@a', '2026-01-01 10:00:00', 'minute', 'ticket:1', 'owner', 'Ada', true),
    (20, 1, 0, 'ticket_state', '1:status@b', '2026-01-02 10:00:00', 'minute', 'ticket:1', 'status', 'open', true),
    (20, 1, 1, 'ticket_state', '1:owner@b', '2026-01-02 10:00:00', 'minute', 'ticket:1', 'owner', 'Ada', true),
    -- the same stamp in both files: nothing has changed, or the source did not stamp it; a state is never lost
    (10, 2, 0, 'ticket_state', '2:status@a', '2026-01-01 11:00:00', 'second', 'ticket:2', 'status', 'new', true),
    (20, 2, 0, 'ticket_state', '2:status@a', '2026-01-01 11:00:00', 'second', 'ticket:2', 'status', 'new', true),
    (10, 3, 0, 'ticket_state', '3:status@a', '2026-01-01 12:00:00', 'second', 'ticket:3', 'status', 'new', true),
    (20, 3, 0, 'ticket_state', '3:status@a', '2026-01-01 12:00:00', 'second', 'ticket:3', 'status', 'solved', true),
    -- to nothing and back under one stamp; the older export lies in the later file
    (20, 4, 0, 'ticket_state', '4:owner@a', '2026-01-01', 'day', 'ticket:4', 'owner', 'Ada', true),
    (10, 4, 0, 'ticket_state', '4:owner@b', '2026-01-03', 'day', 'ticket:4', 'owner', NULL, true),
    (20, 5, 0, 'ticket_state', '4:owner@b', '2026-01-03', 'day', 'ticket:4', 'owner', 'Bo', true),
    (20, 6, 0, 'ticket_state', '4:owner@b', '2026-01-03', 'day', 'ticket:4', 'owner', NULL, true),
    -- other sources have tickets of their own
    (30, 1, 0, 'ticket_state', '1:status@c', '2026-01-03 10:00:00', 'second', 'ticket:1', 'status', 'closed', true);
