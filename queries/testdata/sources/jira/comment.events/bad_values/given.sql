insert into stage (recno, line, id, issue_id, author_id, is_public, created, updated, _fivetran_synced) values
    (1, 2, null, '1', 'bo', 'true', '2026-05-01 09:00:00', null, null),
    (2, 3, '2', null, 'bo', 'true', '2026-05-01 09:00:00', null, null),
    (3, 4, '3', '1', 'bo', 'true', null, null, null),
    (4, 5, '4', '1', 'bo', 'true', '0102-03-01 10:00:00', null, null),
    (5, 6, '5', '1', 'bo', 'true', '2026-05-01 09:00:00', 'x', null);
