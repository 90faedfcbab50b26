insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, requester, company_id, spam) values
    (1, 1, '1', 'Login', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', '{"id":9001,"name":"Ann Lee","email":"Ann@Acme.example"}', '6001', 'false'),
    (2, 2, '2', 'Login', '2', '1', '1', '9002', '2026-03-01T10:00:00Z', null, '6001', 'false'),
    (3, 3, '3', 'Pills', '2', '1', '1', '9003', '2026-03-01T10:00:00Z', '{"id":9003,"name":"Cheap","email":"x@y.example"}', null, 'true'),
    (4, 4, '4', 'Phone', '2', '1', '3', '9004', '2026-03-01T10:00:00Z', '{"id":9004,"name":"Kim Ono","email":null}', null, null);
