-- check is begun and completed, wait only scheduled and begun; the last two are alike in everything
insert into stage (recno, line, "case:concept:name", "concept:name", "time:timestamp", "lifecycle:transition") values
    (1, 1, 'C1', 'check', '2026-03-01T10:00:00Z', 'SCHEDULE'),
    (2, 2, 'C1', 'check', '2026-03-01T11:00:00Z', 'start'),
    (3, 3, 'C1', 'check', '2026-03-01T12:00:00Z', 'COMPLETE'),
    (4, 4, 'C1', 'wait', '2026-03-01T10:00:00Z', 'schedule'),
    (5, 5, 'C1', 'wait', '2026-03-01T13:00:00Z', 'start'),
    (6, 6, 'C2', 'check', '2026-03-01T12:00:00Z', 'complete'),
    (7, 7, 'C2', 'check', '2026-03-01T12:00:00Z', 'complete');
