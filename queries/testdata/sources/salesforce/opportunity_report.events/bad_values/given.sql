insert into stage (recno, line, "Opportunity ID", "Opportunity Name", Stage, "Close Date", "Created Date", Closed) values
    (1, 2, null, 'Acme', 'Proposal', '3/4/2026', '1/2/2026', '0'),
    (2, 3, '0061G00000abcdf', 'Acme', 'Lost', null, '1/2/2026', '1'),
    (3, 4, '0061G00000abcdg', 'Acme', 'Proposal', 'someday', '31/31/2026', '0'),
    (4, 5, '0061G00000abcdh', 'Acme', 'Proposal', 'someday', null, '0');
