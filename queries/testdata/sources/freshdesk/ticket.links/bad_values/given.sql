insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, company_id, updated_at) values
    (1, 1, null, 'No id', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', '6001', null),
    (2, 2, '2', 'Year 102', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', '6001', '0102-03-01T10:00:00Z');
