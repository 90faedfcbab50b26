-- A is taken from its first sound event
insert into stage (recno, line, "case:concept:name", "concept:name", "time:timestamp", "case:account", "case:account_name", "case:segment") values
    (1, 1, 'C1', 'kickoff', 'never', 'A', 'Acme', 'smb'),
    (2, 2, 'C1', 'kickoff', '2026-03-01T10:00:00Z', 'A', 'Acme', 'smb'),
    (3, 3, 'C1', 'check', '2026-03-02T10:00:00Z', 'A', 'Acme', 'smb'),
    (4, 4, 'C2', 'check', '2026-03-02T10:00:00Z', 'B', null, null),
    (5, 5, 'C3', 'check', '2026-03-02T10:00:00Z', null, null, null);
