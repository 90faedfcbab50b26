insert into stage (recno, line, id, ticket_id, user_id, incoming, private, created_at, source, updated_at) values
    (1, 1, '13', '1', '8001', 'false', 'false', '2026-03-01T12:00:00Z', '0', '2026-03-01T12:00:00Z'),
    (2, 2, '12', '1', '8001', 'false', 'false', '2026-03-01T11:00:00Z', '0', null),
    (3, 3, '11', '1', '8002', 'false', 'true', '2026-03-01T10:30:00Z', '2', null),
    (4, 4, '14', '1', '9001', 'true', 'false', '2026-03-02T09:00:00Z', '9', null),
    (5, 5, '21', '2', '9001', 'true', 'true', '2026-03-02T09:00:00Z', null, null);
