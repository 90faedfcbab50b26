insert into stage (recno, line, Id, Subject, StartDateTime, EndDateTime, IsAllDayEvent, ActivityDate, IsChild) values
    (1, 2, null, 'No id', '2026-03-02 14:00:00', null, null, null, null),
    (2, 3, '00U1G00000DEayqUAD', 'No start', null, null, null, null, null),
    (3, 4, '00U1G00000DEayrUAD', 'Year 102', '0102-03-02 14:00:00', null, null, null, null),
    (4, 5, '00U1G00000DEaysUAD', 'Ends in 3609', '2026-03-02T14:00:00.000Z', '3609-03-02T14:00:00.000Z', 'false', null, null),
    (5, 6, '00U1G00000DEaytUAD', 'Bad day', '2026-03-02T00:00:00.000Z', null, 'true', 'Monday', null),
    (6, 7, '00U1G00000DEayuUAD', 'A copy', 'x', null, null, null, '1');
