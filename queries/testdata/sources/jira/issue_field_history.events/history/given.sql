-- The first value of a field is no change of it; only a resolution that was there can be lost.
insert into stage (recno, line, field_id, issue_id, time, value, author_id) values
    (1, 2, 'status', '1', '2026-05-01 08:00:00.000', '3', 'ann'),
    (2, 3, 'status', '1', '2026-05-02 09:00:00.500', '10003', 'bo'),
    (3, 4, 'resolution', '1', '2026-05-01 08:00:00.000', null, 'ann'),
    (4, 5, 'resolution', '1', '2026-05-02 09:00:00.500', '1', 'bo'),
    (5, 6, 'resolution', '1', '2026-05-03 09:00:00.500', null, 'ann'),
    (6, 7, 'assignee', '1', '2026-05-01 08:00:00.000', 'bo', null),
    (7, 8, 'assignee', '1', '2026-05-01 09:00:00.000', 'dee', 'bo'),
    (8, 9, 'priority', '2', '2026-05-01 09:00:00.000', '2', 'bo'),
    (9, 10, 'summary', '1', '2026-05-01 08:00:00.000', 'words', 'ann');
