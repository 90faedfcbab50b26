-- pages overlap: the answer came again, and was changed in between; whichever copy counts is the first answer
insert into stage (recno, line, id, ticket_id, user_id, incoming, private, created_at, source, updated_at) values
    (1, 1, '12', '1', '8001', 'false', 'false', '2026-03-01T11:00:00Z', '0', '2026-03-01T11:00:00Z'),
    (2, 2, '13', '1', '8001', 'false', 'false', '2026-03-01T12:00:00Z', '0', '2026-03-01T12:00:00Z'),
    (3, 3, '12', '1', '8001', 'false', 'false', '2026-03-01T11:00:00Z', '0', '2026-03-04T11:00:00Z');
