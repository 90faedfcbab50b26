insert into stage (recno, line, Id, IsDeleted, AccountId, Name, StageName, CloseDate, SystemModstamp) values
    (1, 2, '006q000000Hddoh', '0', '0011G00000jWVWo', 'Acme 2026', 'Closed Won', '2026-01-31', '2026-02-01 10:00:00'),
    (2, 3, '006q000000HdPzpAAF', 'false', null, 'No account', 'Prospecting', '2026-12-31', '2026-02-01T10:00:00.000Z'),
    (3, 4, '006q000000HdPzqAAF', '1', '0011G00000jWVWoQAO', 'Deleted', 'Prospecting', '2026-12-31', '2026-02-01 10:00:00'),
    (4, 5, '006q000000HdPzuAAF', 'false', null, null, 'Prospecting', null, null);
