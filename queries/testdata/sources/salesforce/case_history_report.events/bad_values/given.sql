insert into stage (recno, line, "Case Number", "Field / Event", "Old Value", "New Value", "Edit Date") values
    (1, 2, null, 'Status', 'New', 'Working', '14.3.2026 9:00'), (2, 3, '00001001', 'Status', 'New', 'Working', null),
    (3, 4, '00001001', 'Status', 'New', 'Working', '14.13.2026 9:00'), (4, 5, '00001001', null, null, null, '14.3.2026 9:00');
