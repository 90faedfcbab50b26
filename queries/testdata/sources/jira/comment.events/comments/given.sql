insert into stage (recno, line, id, issue_id, author_id, is_public, created, updated, _fivetran_synced) values
    (1, 2, '21', '1', 'bo', 'true', '2026-05-01 09:00:00.224', '2026-05-01 09:00:00.224', '2026-05-03 12:00:00.000'),
    (2, 3, '22', '1', 'bo', 'FALSE', '2026-05-01 09:30:00', null, null),
    (3, 4, '23', '1', null, null, '2026-05-01 09:30:00', null, null);
