INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'UTC', true, false, 'hash', 'keep');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES (10, 1, 'desk', 1, 'zendesk', 'desk/monday.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1);
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, ts_precision, activity, channel, direction, about_ref, field, value_to, features, derived) VALUES
    (10, 1, 0, 'ticket_state', '1@a', '2026-01-01 10:00:00', 'minute', 'changed_ticket_status', 'ticket', 'internal', 'ticket:1', 'status', 'new', NULL, true),
    (10, 2, 0, 'ticket_state', '1@b', '2026-01-02 10:00:00', 'minute', 'changed_ticket_status', 'ticket', 'internal', 'ticket:1', 'status', 'open', '{"form":"web"}', true),
    (10, 3, 0, 'ticket_state', '1@c', '2026-01-03 10:00:00', 'minute', 'changed_ticket_status', 'ticket', 'internal', 'ticket:1', 'status', 'open', NULL, true),
    -- one stamp and key, three states: three events, each with an id of its own
    (10, 4, 0, 'ticket_state', '2@a', '2026-01-04', 'day', 'changed_ticket_status', 'ticket', 'internal', 'ticket:2', 'status', 'open', NULL, true),
    (10, 5, 0, 'ticket_state', '2@a', '2026-01-04', 'day', 'changed_ticket_status', 'ticket', 'internal', 'ticket:2', 'status', NULL, NULL, true),
    (10, 6, 0, 'ticket_state', '2@a', '2026-01-04', 'day', 'changed_ticket_status', 'ticket', 'internal', 'ticket:2', 'status', 'open', NULL, true),
    (10, 7, 0, 'ticket_state', '3@a', '2026-01-05 10:00:00', 'second', 'changed_ticket_status', 'ticket', 'internal', 'ticket:3', 'status', 'open', NULL, true);
INSERT INTO work.snapshots (file_id, recno, idx, value_before, seen, since, since_precision, nth) VALUES
    (10, 1, 0, NULL, 'first', NULL, NULL, NULL), (10, 2, 0, 'new', 'changed', '2026-01-01 10:00:00', 'minute', 1), (10, 3, 0, 'open', 'same', '2026-01-02 10:00:00', 'minute', NULL),
    (10, 4, 0, 'new', 'changed', '2026-01-03', 'day', 1), (10, 5, 0, 'open', 'changed', '2026-01-04', 'day', 1), (10, 6, 0, NULL, 'changed', '2026-01-04', 'day', 2),
    (10, 7, 0, 'new', 'told', '2026-01-04 10:00:00', 'second', 1);
