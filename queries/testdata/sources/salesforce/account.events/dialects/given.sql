insert into stage (recno, line, Id, Name, IsDeleted, CreatedDate, CreatedById) values
    (1, 2, '0011G00000jWVWo', 'Weekly export', '0', '2023-01-05 17:07:21', '0051G000005Mun4'),
    (2, 3, '0011G00000jWVWpQAO', 'Bulk API', 'false', '2023-01-05T17:07:21.000Z', null),
    (3, 4, '0015500000Ygpq1AAB', 'Deleted', '1', '2023-01-05 17:07:21', null),
    (4, 5, '0015500000Xyy06AAB', 'No date, no event', '0', null, null),
    (5, 6, '7011G000000abcdQAC', 'A campaign', '0', '2023-01-05 17:07:21', null);
