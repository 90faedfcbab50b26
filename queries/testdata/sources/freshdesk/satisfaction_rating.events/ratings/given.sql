insert into stage (recno, line, id, ticket_id, ratings, created_at, user_id, updated_at) values
    (1, 1, '1', '1', '{"default_question":103,"question_2":-103}', '2026-03-01T10:00:00Z', '9001', '2026-03-02T10:00:00Z'),
    (2, 2, '2', '2', '[{"question":"default_question","value":-102}]', '2026-03-01T10:00:00Z', '9001', null),
    (3, 3, '3', '3', '{"question_7":100}', '2026-03-01T10:00:00Z', '9001', null),
    -- a scale that is not the survey's
    (4, 4, '4', '4', '{"default_question":3}', '2026-03-01T10:00:00Z', null, null),
    (5, 5, '5', '5', '{}', '2026-03-01T10:00:00Z', '9001', null),
    (6, 6, '6', '6', '[]', '2026-03-01T10:00:00Z', '9001', null);
