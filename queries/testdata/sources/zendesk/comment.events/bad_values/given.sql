insert into stage (recno, line, id, ticket_id, author_id, public, created_at) values
    (1, 1, null, '1', '11', 'true', '2026-03-01T10:00:00Z'),
    (2, 2, '102', '1', '5', 'true', null),
    (3, 3, '103', '1', '5', 'true', '3609-03-01T10:00:00Z'),
    (4, 4, '104', '1', '5', 'true', '2026-02-30T10:00:00Z');
