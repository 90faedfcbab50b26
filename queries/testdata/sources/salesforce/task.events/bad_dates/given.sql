insert into stage (recno, line, Id, Subject, Status, ActivityDate, IsClosed, CompletedDateTime, SystemModstamp) values
    (1, 2, null, 'No id', 'Completed', '2026-03-01', '1', null, null),
    (2, 3, '00T1G00003Ufap1UAB', 'Year 102', 'Completed', '0102-03-01', '1', null, null),
    (3, 4, '00T1G00003Ufap2UAB', 'Year 3609', 'Completed', '2026-03-01', 'true', '3609-03-01T10:00:00.000Z', null),
    (4, 5, '00T1G00003Ufap3UAB', 'Day first', 'Completed', '13/02/2026', '1', null, null),
    (5, 6, '00T1G00003Ufap4UAB', 'Bad stamp', 'Completed', '2026-03-01', '1', null, 'x'),
    -- not needed, so not asked
    (6, 7, '00T1G00003Ufap5UAB', 'Done in time', 'Completed', '0102-03-01', '1', '2026-03-01 10:00:00', null);
