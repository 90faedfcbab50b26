insert into stage (recno, line, Id, CaseNumber, Status, CreatedDate, SystemModstamp) values
    (1, 2, null, '00001001', 'New', '2026-03-01 10:00:00', '2026-03-01 10:00:00'),
    (2, 3, '5001G00000abcdeQAA', '00001002', 'New', '2026-03-01 10:00:00', '0102-03-01 10:00:00');
