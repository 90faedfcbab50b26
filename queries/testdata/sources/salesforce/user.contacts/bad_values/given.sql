insert into stage (recno, line, Id, Email, Name, SystemModstamp) values
    (1, 2, null, 'x@vendor.example', 'No id', null),
    (2, 3, '0051G000005MreQAC', 'y@vendor.example', 'Year 102', '0102-03-01 10:00:00');
