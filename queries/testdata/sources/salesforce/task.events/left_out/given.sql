insert into stage (recno, line, Id, Subject, Status, ActivityDate, IsDeleted, IsClosed, CompletedDateTime) values
    (1, 2, '00T1G00003Ufap1UAB', 'Planned', 'Not Started', '2026-12-01', '0', '0', null),
    (2, 3, '00T1G00003Ufap2UAB', 'Deleted', 'Completed', '2026-03-01', '1', '1', null),
    (3, 4, '00T1G00003Ufap3UAB', 'Some day', 'Completed', null, 'false', 'true', null),
    -- the date of an open task may be anything
    (4, 5, '00T1G00003Ufap4UAB', 'Never', 'Not Started', '9999-12-31', 'false', 'false', null),
    (5, 6, '00T1G00003Ufap5UAB', 'Nothing said', null, null, null, null, null);
