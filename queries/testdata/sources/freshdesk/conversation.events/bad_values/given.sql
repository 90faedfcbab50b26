insert into stage (recno, line, id, ticket_id, user_id, incoming, private, created_at, source, updated_at) values
    (1, 1, null, '1', '8001', 'false', 'false', '2026-03-01T12:00:00Z', null, null),
    (2, 2, '12', null, '8001', 'false', 'false', '2026-03-01T12:00:00Z', null, null),
    (3, 3, '13', '1', '8001', 'false', 'false', null, null, null),
    (4, 4, '14', '1', '8001', 'false', 'false', '0102-03-01T12:00:00Z', null, null),
    (5, 5, '15', '1', '8001', 'false', 'false', '2026-03-01T12:00:00Z', null, 'x');
