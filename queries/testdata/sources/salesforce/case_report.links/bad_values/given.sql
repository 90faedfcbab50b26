-- both orders are proved: what does not fit the first is no date
insert into stage (recno, line, "Case Number", Status, "Date/Time Opened", "Date/Time Closed") values
    (1, 2, null, 'New', '13/04/2026 10:00', null),
    (2, 3, '00001002', 'New', '04/13/2026 10:00', null),
    (3, 4, '00001003', 'New', null, null),
    (4, 5, '00001004', 'Closed', '13/04/2026 10:00', 'soon'),
    (5, 6, '00001005', 'New', '13/04/2026 10:00', null);
