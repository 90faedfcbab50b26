insert into stage (recno, line, id, ticket_id, score, requester_id, created_at, updated_at) values
    (1, 1, null, '1', 'good', '11', '2026-03-05T11:00:00Z', null),
    (2, 2, '10', null, 'bad', '12', '2026-03-05T11:00:00Z', null),
    (3, 3, '11', '3', 'good', '11', null, null),
    (4, 4, '12', '3', 'good', '11', '2026-03-05T11:00:00Z', '0102-03-05T11:00:00Z');
