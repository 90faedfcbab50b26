insert into stage (recno, line, "case:concept:name", "concept:name", "time:timestamp") values
    (1, 1, 'C1', 'kickoff', '2026-03-01T10:00:00Z'),
    (2, 2, 'C1', 'check', '2026-03-02T10:00:00Z'),
    (3, 3, 'C2', 'check', '2026-03-02T10:00:00Z'),
    (4, 4, null, 'check', '2026-03-02T10:00:00Z');
