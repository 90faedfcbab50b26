INSERT INTO work.files (file_id, file_no, source, file, sha256, bytes, preset, encoding, records, skipped, rejects, copy, landed_at) VALUES
    (10, 1, 'desk', 'desk/monday.csv', 'aa', 100, 'zendesk', 'utf-8', 4, 0, 0, false, '2026-10-01 02:00:00'),
    (20, 2, 'desk', 'desk/tuesday.csv', 'bb', 100, 'zendesk', 'utf-8', 5, 0, 0, false, '2026-10-01 02:00:00');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'desk', 1, 'zendesk', 'desk/monday.csv'), (20, 2, 'desk', 1, 'zendesk', 'desk/tuesday.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, derived) VALUES
    (10, 1, 0, 'ticket', '1', NULL), (10, 1, 1, 'ticket_state', '1', true),      -- tuesday has the ticket too, and its state was seen here first: a duplicate
    (10, 2, 0, 'row', '2', true), (10, 2, 1, 'row', '2', true),                  -- nothing but first states: loaded
    (10, 3, 0, 'row', '3', true),                                                -- loaded, as tuesday's is compared with it
    (10, 4, 0, 'ticket_state', '4', true),                                       -- the first state, beside a link that lost: a duplicate
    (20, 1, 0, 'ticket', '1', NULL), (20, 1, 1, 'ticket_state', '1', true),      -- the same state, but the ticket counts: loaded
    (20, 2, 0, 'row', '2', true), (20, 2, 1, 'row', '2', true),                  -- one of two has changed: loaded
    (20, 3, 0, 'row', '3', true),                                                -- nothing has changed: a duplicate
    (20, 4, 0, 'ticket_state', '4', true),                                       -- changed, as history tells, but its link counts: loaded
    (20, 5, 0, 'row', '5', true);                                                -- history tells it, and there is nothing else: a duplicate
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 1, 'ticket', '1');
INSERT INTO work.landed_links (file_id, recno, ref) VALUES (10, 4, 'ticket:4'), (20, 4, 'ticket:4');
INSERT INTO work.link_records (file_id, recno, source, ref) VALUES (20, 4, 'desk', 'ticket:4');
INSERT INTO work.snapshots (file_id, recno, idx, seen) VALUES
    (10, 1, 1, 'first'), (10, 2, 0, 'first'), (10, 2, 1, 'first'), (10, 3, 0, 'first'), (10, 4, 0, 'first'),
    (20, 1, 1, 'same'), (20, 2, 0, 'same'), (20, 2, 1, 'changed'), (20, 3, 0, 'same'), (20, 4, 0, 'told'), (20, 5, 0, 'told');
INSERT INTO work.places (file_id, step, shares, first) VALUES (10, 2, 1, 0), (20, 2, 1, 10);
