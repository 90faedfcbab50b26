insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, company_id, updated_at) values
    (1, 1, '1', 'Cannot log in', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', '6001', '2026-03-05T09:00:00Z'),
    (2, 2, '2', null, '2', '1', '1', '9002', '2026-03-01T10:00:00Z', null, null);
