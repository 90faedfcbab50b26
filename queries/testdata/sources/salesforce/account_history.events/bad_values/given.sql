insert into stage (recno, line, Id, AccountId, Field, NewValue, CreatedDate) values
    (1, 2, null, '0011G00000jWVWo', 'Owner', 'Bo', '2026-03-01 10:00:00'),
    (2, 3, '0171G00000abcdf', null, 'Owner', 'Bo', '2026-03-01 10:00:00'),
    (3, 4, '0171G00000abcdg', '0011G00000jWVWo', null, 'Bo', '2026-03-01 10:00:00'),
    (4, 5, '0171G00000abcdh', '0011G00000jWVWo', 'Owner', 'Bo', null),
    (5, 6, '0171G00000abcdi', '0011G00000jWVWo', 'Owner', 'Bo', '3/1/2026 10:00 AM');
