insert into stage (recno, line, id, subject, requester_id, status, created_at, satisfaction_rating, comments, updated_at) values
    (1, 1, '1', 'None', '11', 'open', null, null, null, null),
    (2, 2, '2', 'Year 102', '11', 'open', '0102-03-01T10:00:00Z', null, null, null),
    (3, 3, '3', 'Unreadable', '11', 'open', '01/03/2026', null, null, null),
    (4, 4, '4', 'Rated in 3609', '11', 'solved', '2026-03-01T10:00:00Z', '{"score":"bad"}', null, '3609-03-01T10:00:00Z'),
    (5, 5, '5', 'Comment', '11', 'open', '2026-03-01T10:00:00Z', null, '[{"id":1,"author_id":11,"created_at":"2026-03-01T10:00:00Z"},{"id":2,"author_id":11,"created_at":"0102-03-01T10:00:00Z"},{"id":3,"author_id":11}]', null);
