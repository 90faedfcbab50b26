insert into stage (recno, line, Id, Name, StageName, CloseDate, IsClosed, IsWon, CreatedDate) values
    (1, 2, '006q000000HddohAAB', 'Created in 102', 'Closed Won', '2026-01-31', '1', '1', '0102-11-01 09:00:00'),
    (2, 3, '006q000000HdPzpAAF', 'Closed in 3609', 'Closed Won', '3609-01-31', '1', '1', '2025-11-01 09:00:00'),
    (3, 4, '006q000000HdPzqAAF', 'Closed some day', 'Closed Won', null, '1', '1', null);
