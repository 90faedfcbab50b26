insert into stage (recno, line, id, contact, available, updated_at, deactivated) values
    (1, 1, '8001', '{"name":"Bo Field","email":"Bo@Vendor.example","job_title":"Support"}', 'true', '2026-03-01T10:00:00Z', null),
    (2, 2, '8002', '{"name":"Gone"}', 'false', null, 'true'),
    (3, 3, '8003', 'none', 'false', null, null);
