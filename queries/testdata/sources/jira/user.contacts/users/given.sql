insert into stage (recno, line, id, email, name, username, is_active, _fivetran_synced) values
    (1, 2, 'ann', ' Ann@Acme.example', 'Ann Lee', null, 'true', '2026-05-03 12:00:00'),
    (2, 3, 'bo', null, 'Bo Field', 'bo', 'FALSE', null),
    (3, 4, null, null, 'No id', null, null, null);
