insert into stage (recno, line, id, subject, requester_id, status, created_at, updated_at) values
    (1, 1, null, 'No id', '11', 'open', '2026-03-01T10:00:00Z', '2026-03-01T10:05:00Z'),
    (2, 2, '2', 'Year 3609', '11', 'open', '2026-03-01T10:00:00Z', '3609-03-01T10:05:00Z');
