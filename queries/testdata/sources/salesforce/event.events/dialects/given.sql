insert into stage (recno, line, Id, Subject, StartDateTime, EndDateTime, DurationInMinutes, IsDeleted, IsChild, IsAllDayEvent, ActivityDate, AccountId, WhoId, WhatId, OwnerId, Type, Location, SystemModstamp) values
    (1, 2, '00U1G00000DEayp', 'Kick-off', '2026-03-02 14:00:00', '2026-03-02 15:00:00', '60', '0', '0', '0', '2026-03-02', '0011G00000jWVWo', '0031G00001S3ckZ', '006q000000Hddoh', '0051G000005Mun4', 'Meeting', 'Room 1', '2026-03-02 16:00:00'),
    (2, 3, '00U1G00000DEayqUAD', 'Review', '2026-03-03T14:00:00.000Z', null, '30', 'false', 'false', 'false', null, null, null, '0011G00000jWVWoQAO', null, null, null, '2026-03-03T16:00:00.000Z'),
    -- an all-day event has a day, and may go on for several
    (3, 4, '00U1G00000DEayrUAD', 'Training', '2026-03-04T00:00:00.000Z', '2026-03-05T00:00:00.000Z', '2880', 'false', 'false', 'true', '2026-03-04', '0011G00000jWVWoQAO', null, null, null, null, null, null),
    (4, 5, '00U1G00000DEaysUAD', 'Training', null, null, null, 'false', 'false', null, '2026-03-06', '0011G00000jWVWoQAO', null, '5001G00000abcdeQAA', null, null, null, null),
    (5, 6, '00U1G00000DEaytUAD', 'Canceled: Review', '2026-03-07T14:00:00.000Z', '2026-03-07T15:00:00.000Z', null, 'false', 'false', 'false', null, '0011G00000jWVWoQAO', null, null, null, null, null, null),
    -- the copy that each invitee has
    (6, 7, '00U1G00000DEayuUAD', 'Review', '2026-03-03T14:00:00.000Z', null, '30', 'false', 'true', 'false', null, null, null, null, null, null, null, null),
    (7, 8, '00U1G00000DEayvUAD', 'Review', '2026-03-03 14:00:00', null, '30', '1', '0', '0', null, null, null, null, null, null, null, null),
    -- over before it began
    (8, 9, '00U1G00000DEaywUAD', 'Odd', '2026-03-08T14:00:00.000Z', '2026-03-08T13:00:00.000Z', null, null, null, null, null, null, null, null, null, null, null, null);
