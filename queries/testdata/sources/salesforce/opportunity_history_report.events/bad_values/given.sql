insert into stage (recno, line, "Opportunity ID", "Field / Event", "Old Value", "New Value", "Edit Date") values
    (1, 2, null, 'Stage', 'A', 'B', '3/4/2026 9:00 AM'), (2, 3, '0061G00000abcde', 'Stage', 'A', 'B', 'March');
