-- 3/13 proves that the month comes first
insert into stage (recno, line, "Case Number", Status, "Date/Time Opened", "Case ID", "Account ID", "Contact ID", "Contact Email", Subject, "Date/Time Closed", "Last Modified Date", "Case Owner", "Case Origin", Priority) values
    (1, 2, '00001001', 'Closed', '3/4/2026 2:07 PM', '5001G00000abcde', '0011G00000jWVWo', '0031G00000jWVWo', 'Ann@Acme.example', 'Cannot log in', '3/13/2026, 12:05 AM', '3/13/2026', 'Sue Vendor', 'Email', 'High'),
    (2, 3, '00001002', 'New', '3/5/2026 12:30 PM', null, null, null, null, 'Chat', null, null, 'Support queue', 'Chat', null),
    (3, 4, '00001003', 'Working', '3/6/26 9:00 AM', '5001G00000abcdg', null, null, null, 'Audit', null, '3/7/2026 9:00 AM', 'Sue Vendor', 'Internal', null);
