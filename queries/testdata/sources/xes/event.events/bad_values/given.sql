insert into stage (recno, line, "case:concept:name", "concept:name", "time:timestamp", "case:account") values
    (1, 1, null, 'check', '2026-03-01T10:00:00Z', 'A'),
    (2, 2, 'C1', null, '2026-03-01T10:00:00Z', 'A'),
    (3, 3, 'C1', 'check', null, 'A'),
    (4, 4, 'C1', 'check', 'yesterday', 'A'),
    (5, 5, 'C1', 'check', '1016-03-01T10:00:00Z', 'A');
