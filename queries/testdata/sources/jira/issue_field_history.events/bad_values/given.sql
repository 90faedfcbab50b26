insert into stage (recno, line, field_id, issue_id, time, value, author_id) values
    (1, 2, 'status', null, '2026-05-01 08:00:00', '3', 'ann'),
    (2, 3, 'status', '1', null, '3', 'ann'),
    (3, 4, 'resolution', '1', 'x', '1', 'ann');
