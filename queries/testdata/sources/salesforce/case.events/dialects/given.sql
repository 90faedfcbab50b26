insert into stage (recno, line, Id, CaseNumber, Status, CreatedDate, IsDeleted, IsClosed, ClosedDate, AccountId, ContactId, Subject, Origin, Priority, Type, Reason, SuppliedEmail, OwnerId, CreatedById, SystemModstamp) values
    (1, 2, '5001G00000abcde', '00001001', 'Closed', '2026-03-01 10:00:00', '0', '1', '2026-03-03 12:00:00', '0011G00000jWVWo', '0031G00001S3ckZ', 'Cannot log in', 'Email', 'High', 'Problem', 'Instructions not clear', 'Ann.Lee@acme.example', '0051G000005Mun4', '0051G000007F2JG', '2026-03-03 12:00:00'),
    (2, 3, '5001G00000abcdfQAA', '00001002', 'New', '2026-03-02T10:00:00.000Z', 'false', 'false', null, '0011G00000jWVWoQAO', null, 'Question', 'Chat', null, null, null, null, null, null, '2026-03-02T10:00:00.000Z'),
    -- opened on our own account
    (3, 4, '5001G00000abcdgQAA', '00001003', 'New', '2026-03-02T11:00:00.000Z', 'false', 'false', null, '0011G00000jWVWoQAO', null, 'Check the set-up', 'Internal', null, null, null, null, null, '0051G000005Mun4QAC', null),
    (4, 5, '5001G00000abcdhQAA', '00001004', 'New', '2026-03-02T12:00:00.000Z', 'false', 'false', null, '0011G00000jWVWoQAO', null, 'Your certificate ends', 'Proactive', null, null, null, null, null, '0051G000005Mun4QAC', null),
    (5, 6, '5001G00000abcdiQAA', '00001005', 'Closed', '2026-03-02 10:00:00', '1', '1', '2026-03-03 12:00:00', null, null, 'Deleted', null, null, null, null, null, null, null, null),
    -- without IsClosed the date says it
    (6, 7, '5001G00000abcdjQAA', '00001006', 'Closed', '2026-03-02 10:00:00', null, null, '2026-03-04 12:00:00', null, null, null, null, null, null, null, null, null, null, null);
