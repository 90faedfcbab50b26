-- dots always mean day first, dashes too; a year in front leaves no doubt; slashes are proved by the 27th; blanks between the numbers are refused
insert into stage (recno, line, "Case Number", Status, "Date/Time Opened") values
    (1, 2, '00001001', 'New', '4.3.2026, 14:07'),
    (2, 3, '00001002', 'New', '04-03-2026 14:07:30'),
    (3, 4, '00001003', 'New', '2026/3/4 9:07'),
    (4, 5, '00001004', 'New', '2026-03-04T14:07:00.000Z'),
    (5, 6, '00001005', 'New', '04/03/2026 14:07'),
    (6, 7, '00001006', 'New', '27/03/2026 14:07'),
    (7, 8, '00001007', 'New', '2026. 3. 4.');
-- no dates, however near
insert into stage (recno, line, "Case Number", Status, "Date/Time Opened") values
    (8, 9, '00001008', 'New', '123/4/2026'), (9, 10, '00001009', 'New', '2026-03-2026'), (10, 11, '00001010', 'New', '4.3.202'),
    (11, 12, '00001011', 'New', '04.03.2026 25:00'), (12, 13, '00001012', 'New', '04.03.26 1:05 p.m.');
