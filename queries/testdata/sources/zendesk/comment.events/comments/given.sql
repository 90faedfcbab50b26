insert into stage (recno, line, id, ticket_id, author_id, public, created_at, via) values
    (1, 1, '101', '1', '11', 'true', '2026-03-01T10:00:00Z', '{"channel":"email"}'),
    (2, 2, '102', '1', '5', 'true', '2026-03-01T11:00:00Z', 'Web form'),
    (3, 3, '103', '1', '5', 'false', '2026-03-01T12:00:00.500Z', null),
    (4, 4, '104', '1', '-1', 'true', '2026-03-01T13:00:00Z', '{"channel":"rule"}'),
    (5, 5, '105', null, '11', null, '2026-03-01T14:00:00Z', '{"channel":"sms"}');
