insert into stage (recno, line, id, name, email, job_title, _fivetran_deleted, _fivetran_synced) values
    (1, 1, '8', 'Bo Field', ' Bo@Vendor.example', 'Support', null, null),
    (2, 2, '9', 'Gone', '', null, 'true', '2026-03-01 10:00:00'),
    (3, 3, null, 'No id', null, null, null, null);
