insert into stage (recno, line, id, ticket_id, author_id, public, created_at) values
    (1, 1, '13', '1', '7', 'true', '2026-03-01T10:00:00Z'),
    (2, 2, '23', '1', '8', 'false', '2026-03-01T11:00:00Z');
