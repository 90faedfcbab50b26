insert into stage (recno, line, id, ticket_id, score, requester_id, created_at, reason, updated_at) values
    (1, 1, '9', '1', 'good', '11', '2026-03-05T11:00:00Z', null, '2026-03-05T12:00:00Z'),
    (2, 2, '10', '2', 'bad', '12', '2026-03-05T11:00:00Z', 'Took too long', null),
    (3, 3, '11', '3', 'good_with_comment', null, '2026-03-05T11:00:00Z', null, null),
    (4, 4, '12', '4', 'offered', '11', '2026-03-05T11:00:00Z', null, null),
    (5, 5, '13', '4', null, '11', 'x', null, null);
