insert into stage (recno, line, id, key, summary, status, created, reporter, updated, _fivetran_synced) values
    (1, 2, '1', 'A-1', 'Login', '10003', '2026-05-01 08:00:00', 'ann', '2026-05-02 09:00:00', '2026-05-03 12:00:00.123'),
    (2, 3, '2', 'A-2', 'Nobody', '3', '2026-05-01 08:00:00', null, null, null),
    (3, 4, null, 'A-3', 'No id', '3', '2026-05-01 08:00:00', 'ann', null, null);
