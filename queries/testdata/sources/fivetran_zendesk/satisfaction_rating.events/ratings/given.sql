insert into stage (recno, line, id, ticket_id, score, requester_id, reason, created_at, updated_at) values
    (1, 2, '1', '101', 'good', '11', null, '2026-03-05 10:00:00', '2026-03-06 10:00:00'),
    (2, 3, '2', '102', 'offered', '11', null, '2026-03-05 10:00:00', null),
    (3, 4, '3', '103', 'bad', '11', null, 'soon', null);
