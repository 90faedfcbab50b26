insert into stage (recno, line, Id, CaseId, Field, CreatedDate) values
    (1, 2, null, '5001G00000abcdeQAA', 'Status', '2026-03-01 11:00:00'),
    (2, 3, '0171G00000abcdeQAA', null, 'Status', '2026-03-01 11:00:00'),
    (3, 4, '0171G00000abcdfQAA', '5001G00000abcdeQAA', null, '2026-03-01 11:00:00'),
    (4, 5, '0171G00000abcdgQAA', '5001G00000abcdeQAA', 'Status', null),
    (5, 6, '0171G00000abcdhQAA', '5001G00000abcdeQAA', 'Status', '0102-03-01 11:00:00');
