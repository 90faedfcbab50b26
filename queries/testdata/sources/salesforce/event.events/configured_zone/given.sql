set variable source_timezone = 'America/New_York';
insert into stage (recno, line, Id, Subject, StartDateTime, EndDateTime, IsAllDayEvent, ActivityDate) values
    (1, 2, '00U1G00000DEaypUAD', 'Review', '2026-03-02 14:00:00', '2026-03-02 15:00:00', '0', null),
    (2, 3, '00U1G00000DEayqUAD', 'Training', '2026-03-04 00:00:00', '2026-03-04 00:00:00', '1', '2026-03-04');
