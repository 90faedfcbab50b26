insert into stage (recno, line, id, key, summary, status, created, reporter, creator, assignee, priority, updated, resolved, _fivetran_deleted, _fivetran_synced) values
    (1, 2, '1', 'A-1', 'Login', '10003', '2026-05-01 08:00:00', 'ann', 'ann', 'bo', '3', '2026-05-02 09:00:00', '2026-05-02 09:00:00', 'FALSE', '2026-05-03 12:00:00.123'),
    (2, 3, '2', 'A-2', 'By phone', '3', '2026-05-01T08:00:00Z', 'ann', 'bo', null, null, null, null, null, null),
    (3, 4, '3', 'A-3', 'Gone', '3', '2026-05-01 08:00:00', 'ann', null, null, null, '2026-05-01 08:00:00', null, 'TRUE', null);
