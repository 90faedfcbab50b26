-- nothing above 12: a clock of 24 hours means day first, and each event says that this was assumed
insert into stage (recno, line, "Case Number", Status, "Date/Time Opened", "Date/Time Closed") values
    (1, 2, '00001001', 'Closed', '04/03/2026 14:07', '05/03/2026 14:07'),
    (2, 3, '00001002', 'New', '2026-03-04 14:07', null);
