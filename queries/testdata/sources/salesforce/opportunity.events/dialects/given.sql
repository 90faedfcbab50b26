insert into stage (recno, line, Id, IsDeleted, AccountId, Name, StageName, CloseDate, IsClosed, IsWon, Amount, Type, OwnerId, CreatedById, CreatedDate, SystemModstamp) values
    (1, 2, '006q000000Hddoh', '0', '0011G00000jWVWo', 'Acme 2026', 'Closed Won', '2026-01-31', '1', '1', '12000.0', 'New', '0051G000005Mun4', '0051G000007Ez4X', '2025-11-01 09:00:00', '2026-02-01 10:00:00'),
    (2, 3, '006q000000HdPzpAAF', 'false', '0011G00000jWVWoQAO', 'Add-on', 'Closed Lost', '2026-02-28 00:00:00', 'true', 'false', null, null, '0051G000005Mun4QAC', null, '2025-12-01T09:00:00.000Z', '2026-03-01T10:00:00.000Z'),
    -- open: a close date far in the future is a hope, not an event
    (3, 4, '006q000000HdPzsAAF', 'false', '0011G00000jWVWoQAO', 'Open', 'Prospecting', '9999-12-31', 'false', 'false', null, null, null, null, '2025-12-02T09:00:00.000Z', null),
    (4, 5, '006q000000HdPzqAAF', '1', '0011G00000jWVWoQAO', 'Deleted', 'Closed Won', '2026-01-31', '1', '1', null, null, null, null, '2025-11-01 09:00:00', null),
    -- a thin export: no dates of creation, nothing closed, so nothing to tell here
    (5, 6, '006q000000HdPztAAF', null, '0011G00000jWVWoQAO', 'Thin', 'Prospecting', '2026-12-31', null, null, 'a lot', null, null, null, null, null);
