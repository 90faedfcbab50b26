-- dates without clock times and without proof: the American order, and the events say so
insert into stage (recno, line, "Opportunity ID", "Opportunity Name", Stage, "Close Date", "Account ID", "Created Date", "Last Stage Change Date", "Opportunity Owner", Amount, "Amount Currency", Type, Closed, Won) values
    (1, 2, '0061G00000abcde', 'Acme 2026', 'Signed', '3/4/2026', '0011G00000jWVWo', '1/2/2026', '3/4/2026', 'Sue Vendor', '$12,000.50', 'USD', 'New', '1', '1'),
    (2, 3, '0061G00000abcdf', 'Acme add-on', 'Closed Lost', '3/5/2026', null, null, null, null, 'n/a', null, null, null, null),
    (3, 4, '0061G00000abcdg', 'Globex', 'Proposal', '5/6/2026', null, '1/3/2026', '2/3/2026', 'Bo Vendor', null, null, null, '0', '0');
