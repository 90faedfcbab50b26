insert into work.settings (until) values ('2026-06-30 00:00:00');
insert into work.inputs (file_id, file_no, source, source_position, preset, file) values (30, 3, 'desk', 2, 'zendesk', 'zd/audits.json');
insert into work.landed_events (file_id, recno, idx, object, about_ref, activity, direction, field, value_from, value_to, ts) values
    -- the first change of all, on 10 January, is of a ticket that was opened the day before; later ones waited one to three days
    (30, 1, 0, 'ticket_opening', 'ticket:1', 'opened_ticket', 'inbound', null, null, null, '2025-01-09 00:00:00'),
    (30, 2, 0, 'audit', 'ticket:1', 'changed_ticket_status', 'internal', 'status', 'new', 'open', '2025-01-10 00:00:00'),
    (30, 3, 0, 'ticket_opening', 'ticket:2', 'opened_ticket', 'inbound', null, null, null, '2025-02-01 00:00:00'),
    (30, 4, 0, 'audit', 'ticket:2', 'changed_ticket_status', 'internal', 'status', 'new', 'open', '2025-02-02 00:00:00'),
    (30, 4, 1, 'audit', 'ticket:2', 'changed_ticket_status', 'internal', 'status', 'open', 'solved', '2025-03-02 00:00:00'),
    (30, 5, 0, 'ticket_opening', 'ticket:3', 'opened_ticket', 'inbound', null, null, null, '2025-02-01 00:00:00'),
    (30, 6, 0, 'audit', 'ticket:3', 'changed_ticket_status', 'internal', 'status', 'new', 'open', '2025-02-04 00:00:00'),
    -- three days before: still usual; a second more is not; one that never changed
    (30, 7, 0, 'ticket_opening', 'ticket:4', 'opened_ticket', 'inbound', null, null, null, '2025-01-07 00:00:00'),
    (30, 8, 0, 'ticket_opening', 'ticket:5', 'opened_ticket', 'inbound', null, null, null, '2025-01-06 23:59:59'),
    (30, 9, 0, 'ticket_opening', 'ticket:6', 'opened_ticket', 'inbound', null, null, null, '2025-05-01 00:00:00');
