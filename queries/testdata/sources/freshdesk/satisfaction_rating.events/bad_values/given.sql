insert into stage (recno, line, id, ticket_id, ratings, created_at, user_id, updated_at) values
    (1, 1, null, '1', '{"default_question":103}', '2026-03-01T10:00:00Z', '9001', null),
    (2, 2, '2', null, '{"default_question":103}', '2026-03-01T10:00:00Z', '9001', null),
    (3, 3, '3', '3', '{"default_question":103}', null, '9001', null),
    (4, 4, '4', '4', '{"default_question":103}', '2026-03-01T10:00:00Z', '9001', 'x');
