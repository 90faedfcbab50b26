insert into stage (recno, line, id, name, email, company_id, job_title, other_companies, deleted, unique_external_id, updated_at) values
    (1, 1, '9001', 'Ann Lee', ' Ann@Acme.example', '6001', 'IT Manager', '[{"company_id":6002}]', 'false', 'U-1', '2026-03-01T10:00:00Z'),
    (2, 2, '9002', 'Kim Ono', 'kim@globex.example', null, null, '[{"company_id":6002}]', null, null, null),
    -- an agency works for two
    (3, 3, '9003', 'Ola', 'ola@agency.example', null, null, '[{"company_id":6001},{"company_id":6002}]', 'true', null, null),
    (4, 4, '9004', 'Phone', '', null, null, 'none', null, null, null);
