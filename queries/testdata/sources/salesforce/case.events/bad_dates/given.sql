insert into stage (recno, line, Id, CaseNumber, Status, CreatedDate, IsClosed, ClosedDate) values
    (1, 2, '5001G00000abcdeQAA', '1', 'New', null, '0', null),
    (2, 3, '5001G00000abcdfQAA', '2', 'New', '0102-03-01 10:00:00', '0', null),
    (3, 4, '5001G00000abcdgQAA', '3', 'Closed', '2026-03-01 10:00:00', '1', 'never'),
    (4, 5, '5001G00000abcdhQAA', '4', 'New', '2026-03-01 10:00:00', 'false', 'never');
