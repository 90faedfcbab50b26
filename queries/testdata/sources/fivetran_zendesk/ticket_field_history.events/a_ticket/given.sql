-- its opening, an agent who takes it, a row that the dump holds twice, solved, opened again, closed and rated
insert into stage (recno, line, ticket_id, field_name, value, updated, user_id) values
    (1, 2, '101', 'status', 'new', '2026-03-01 10:00:00', '11'),
    (2, 3, '101', 'priority', 'normal', '2026-03-01 10:00:00', '11'),
    (3, 4, '101', 'assignee_id', '5', '2026-03-01 11:00:00', '5'),
    (4, 5, '101', 'status', 'open', '2026-03-01 11:00:00', '5'),
    (5, 6, '101', 'status', 'open', '2026-03-01 11:00:00', '5'),
    (6, 7, '101', 'assignee_id', '6', '2026-03-01 12:00:00', '-1'),
    (7, 8, '101', 'status', 'solved', '2026-03-02 10:00:00', '6'),
    (8, 9, '101', 'status', 'open', '2026-03-03 10:00:00', '11'),
    (9, 10, '101', 'status', 'closed', '2026-03-04 10:00:00', '6'),
    (10, 11, '101', 'satisfaction_score', 'offered', '2026-03-05 10:00:00', '-1'),
    (11, 12, '101', 'satisfaction_score', 'goodwithcomment', '2026-03-06 10:00:00', '11'),
    (12, 13, '101', '360001', 'x', '2026-03-06 10:00:00', '11'),
    (13, 14, '101', 'priority', null, '2026-03-06 11:00:00', '6'),
    (14, 15, '101', 'priority', null, '2026-03-06 12:00:00', '6');
