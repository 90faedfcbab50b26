insert into stage (recno, line, id, subject, requester_id, status, created_at, group_id) values
    (1, 1, '1', 'Cannot log in', '11', 'open', '2026-03-01T10:00:00Z', '80'), (2, 2, '2', 'Nobody yet', '11', 'new', '2026-03-01T10:00:00Z', null);
