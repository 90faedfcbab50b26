-- without the column that says what a row holds, ids are known by their looks
insert into stage (recno, line, Id, CaseId, Field, OldValue, NewValue, CreatedDate) values
    (1, 2, '0171G00000abcde', '5001G00000abcde', 'Owner', '0051G000007F2JGQAZ', '00G1G000005Mun4QAC', '2026-03-01 10:00:00'),
    (2, 3, '0171G00000abcdf', '5001G00000abcde', 'Owner', 'Sue Vendor', 'Second level', '2026-03-01 10:00:00'),
    (3, 4, '0171G00000abcdg', '5001G00000abcde', 'Contact', null, '0031G000005Mun4', '2026-03-01 11:00:00'),
    (4, 5, '0171G00000abcdh', '5001G00000abcde', 'Order__c', '100000000000001', null, '2026-03-01 12:00:00'),
    (5, 6, '0171G00000abcdi', '5001G00000abcde', 'Comments', null, null, '2026-03-01 13:00:00'),
    (6, 7, '0171G00000abcdj', '5001G00000abcde', 'closed', null, null, '2026-03-01 14:00:00');
