insert into stage (recno, line, Id, ParentId, IsPublished, CreatedDate, SystemModstamp) values
    (1, 2, null, '5001G00000abcdeQAA', '1', '2026-03-01 11:00:00', null),
    (2, 3, '00a1G00000abcdeQAA', null, '1', '2026-03-01 11:00:00', null),
    (3, 4, '00a1G00000abcdfQAA', '5001G00000abcdeQAA', '1', null, null),
    (4, 5, '00a1G00000abcdgQAA', '5001G00000abcdeQAA', '1', '3609-03-01 11:00:00', null),
    (5, 6, '00a1G00000abcdhQAA', '5001G00000abcdeQAA', '1', '2026-03-01 11:00:00', 'x');
