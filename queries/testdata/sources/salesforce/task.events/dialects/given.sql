-- A weekly export has bare stamps and 0/1, the Bulk API Z and true/false; without a time of completion only the day is known.
insert into stage (recno, line, Id, Subject, Status, ActivityDate, IsDeleted, IsClosed, CompletedDateTime, AccountId, WhoId, WhatId, OwnerId, Type, TaskSubtype, CallDisposition, CallDurationInSeconds, SystemModstamp) values
    (1, 2, '00T1G00003Ufap9', 'Kick-off call', 'Completed', '2026-03-02', '0', '1', '2026-03-02 14:05:00', '0011G00000jWVWo', '0031G00001S3ckZ', '006q000000Hddoh', '0051G000005Mun4', 'Call', 'Task', null, '900', '2026-03-02 14:06:00'),
    (2, 3, '00T1G00003Ufap8UAB', 'Email: your invoice', 'Completed', '2026-03-03', 'false', 'true', null, null, '00Q1G00000nDnM5UAK', '0011G00000jWVWoQAO', '0051G000005Mun4QAC', null, 'Email', null, null, '2026-03-03T09:00:00.000Z'),
    (3, 4, '00T1G00003Ufap7UAB', 'Prepare the training', 'Completed', '2026-03-04', 'false', 'true', '2026-03-04T09:00:00.000Z', '0011G00000jWVWoQAO', null, '5001G00000abcdeQAA', null, 'Other', null, null, null, null),
    -- without IsClosed the status says it
    (4, 5, '00T1G00003Ufap6UAB', 'Call', 'Completed', '2026-03-05 00:00:00', null, null, null, '0011G00000jWVWoQAO', null, null, null, null, null, null, null, null);
