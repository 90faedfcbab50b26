insert into stage (recno, line, "Opportunity ID", "Opportunity Name", Stage, "Close Date", "Created Date", "Last Modified Date", Amount) values
    (1, 2, '0061G00000abcde', 'Acme 2026', 'Closed Won', '04.03.2026', '02.01.2026, 09:30', '04.03.2026', '12.000,50');
