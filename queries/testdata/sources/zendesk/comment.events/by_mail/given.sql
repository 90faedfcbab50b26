insert into stage (recno, line, id, ticket_id, author_id, public, created_at, metadata) values
    -- the first of its ticket here may be the opening, which has another key
    (1, 1, '101', '1', '11', 'true', '2026-03-01T10:00:00Z', '{"system":{"message_id":"<m1@acme.example>"}}'),
    (2, 2, '102', '1', '5', 'true', '2026-03-01T11:00:00Z', '{"system":{"client":"x"}}'),
    (3, 3, '103', '1', '11', 'true', '2026-03-01T12:00:00Z', '{"system":{"message_id":"<m3@acme.example>"}}'),
    (4, 4, '201', '2', '11', 'true', '2026-03-01T12:00:00Z', '{"system":{"message_id":"<m4@acme.example>"}}'),
    (5, 5, '301', null, '11', 'true', '2026-03-01T13:00:00Z', 'none'),
    (6, 6, '302', null, '11', 'true', '2026-03-01T13:00:00Z', '{"system":{"message_id":"<m6@acme.example>"}}');
