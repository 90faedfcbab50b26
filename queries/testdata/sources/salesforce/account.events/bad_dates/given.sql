insert into stage (recno, line, Id, Name, IsDeleted, CreatedDate) values
    (1, 2, '0011G00000jWVWqQAO', 'Implausible', '0', '0102-01-05 17:07:21'),
    (2, 3, '0011G00000jWVWrQAO', 'Unreadable', 'false', 'soon');
