insert into stage (recno, line, id, role, email, external_id, name, companies, job_title, updated_at, archived, _fivetran_deleted, _fivetran_synced) values
    (1, 1, null, 'user', null, null, null, null, null, null, null, null, null),
    (2, 2, '2', 'user', null, null, null, null, null, '0102-03-01 10:00:00', null, null, null);
