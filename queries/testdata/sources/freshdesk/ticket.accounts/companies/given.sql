insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, company, company_id) values
    (1, 1, '1', 'Login', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', '{"id":6001,"name":"Acme"}', '6001'),
    (2, 2, '2', 'Login', '2', '1', '1', '9002', '2026-03-01T10:00:00Z', null, '6001'),
    (3, 3, '3', 'Login', '2', '1', '1', '9002', '2026-03-01T10:00:00Z', '{}', null);
