insert into stage (recno, line, "Case Number", "Field / Event", "Old Value", "New Value", "Edit Date", "Case ID", "Edited By") values
    (1, 2, '00001001', 'Created.', null, null, '13.3.2026 9:00', '5001G00000abcde', 'Sue Vendor'),
    (2, 3, '00001001', 'Status', 'New', 'Working', '14.3.2026 9:00', '5001G00000abcde', 'Sue Vendor'),
    (3, 4, '00001001', 'Case Owner', 'Queue', 'Sue Vendor', '14.3.2026 9:00', '5001G00000abcde', 'Sue Vendor'),
    (4, 5, '00001002', 'Owner', null, 'Sue Vendor', '14.3.2026 9:01', null, null),
    (5, 6, '00001002', 'Escalation Level (new)', '1', '2', '14.3.2026 9:02', null, null);
