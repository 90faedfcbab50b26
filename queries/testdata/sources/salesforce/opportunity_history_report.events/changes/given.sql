insert into stage (recno, line, "Opportunity ID", "Field / Event", "Old Value", "New Value", "Edit Date", "Edited By") values
    (1, 2, '0061G00000abcde', 'Created.', null, null, '3/4/2026 9:00 AM', 'Sue Vendor'),
    (2, 3, '0061G00000abcde', 'Stage', 'Proposal', 'Closed Won', '3/5/2026 9:00 AM', 'Sue Vendor'),
    (3, 4, '0061G00000abcde', 'Amount', '$10.00', '$20.00', '3/5/2026 9:00 AM', 'Sue Vendor'),
    (4, 5, '0061G00000abcde', 'Next Step', 'Call', 'Mail', '3/5/2026 9:01 AM', null);
