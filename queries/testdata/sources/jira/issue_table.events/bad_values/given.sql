insert into stage (recno, line, id, key, summary, status, created, reporter, creator, assignee, priority, updated, resolved, _fivetran_deleted, _fivetran_synced) values
    (1, 2, null, 'A-1', 'No id', '3', '2026-05-01 08:00:00', 'ann', null, null, null, null, null, null, null),
    (2, 3, '2', 'A-2', 'No stamp', '3', null, 'ann', null, null, null, null, null, null, null),
    (3, 4, '3', 'A-3', 'x', '3', 'x', 'ann', null, null, null, null, null, null, null),
    (4, 5, '4', 'A-4', 'x', '3', '2026-05-01 08:00:00', 'ann', null, null, null, 'x', null, null, null),
    (5, 6, '5', 'A-5', 'x', '3', '2026-05-01 08:00:00', 'ann', null, null, null, null, 'x', null, null);
