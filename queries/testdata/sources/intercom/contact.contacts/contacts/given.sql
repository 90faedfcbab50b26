insert into stage (recno, line, id, role, email, external_id, name, companies, job_title, updated_at, archived, _fivetran_deleted, _fivetran_synced) values
    (1, 1, 'c1', 'user', ' Ann@Acme.example', 'U-1', 'Ann Lee', '{"type":"list","data":[{"id":"co1"}],"total_count":1}', 'IT Manager', '1772442000', 'false', null, null),
    (2, 2, 'c2', 'lead', null, null, null, '{"data":[{"id":"co1"},{"id":"co2"}]}', null, null, 'true', null, null),
    (3, 3, 'c3', 'user', '', null, 'Kim', '[{"id":"co2"}]', null, '2026-03-01 10:00:00', null, 'TRUE', '2026-03-02 10:00:00.123'),
    (4, 4, 'c4', 'user', null, null, null, 'none', null, null, null, null, null);
