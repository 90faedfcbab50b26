insert into stage (recno, line, Id, ParentId, IsPublished, CreatedDate, IsDeleted, CreatedById, SystemModstamp) values
    (1, 2, '00a1G00000abcde', '5001G00000abcde', '1', '2026-03-01 11:00:00', '0', '0051G000005Mun4', '2026-03-01 11:00:00'),
    (2, 3, '00a1G00000abcdfQAA', '5001G00000abcdeQAA', 'false', '2026-03-01T12:00:00.000Z', 'false', null, null),
    (3, 4, '00a1G00000abcdgQAA', '5001G00000abcdeQAA', '1', '2026-03-01 12:00:00', '1', null, null),
    (4, 5, '00a1G00000abcdhQAA', '5001G00000abcdeQAA', null, '2026-03-01 12:00:00', null, null, null);
