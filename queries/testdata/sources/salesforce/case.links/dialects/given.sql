insert into stage (recno, line, Id, CaseNumber, Status, CreatedDate, IsDeleted, AccountId, ContactId, Subject, SystemModstamp) values
    (1, 2, '5001G00000abcde', '00001001', 'New', '2026-03-01 10:00:00', '0', '0011G00000jWVWo', '0031G00001S3ckZ', 'Cannot log in', '2026-03-01 10:00:00'),
    (2, 3, '5001G00000abcdfQAA', '00001002', 'New', '2026-03-01T10:00:00.000Z', 'false', null, null, null, '2026-03-01T10:00:00.000Z'),
    (3, 4, '5001G00000abcdgQAA', '00001003', 'New', '2026-03-01 10:00:00', '1', null, null, 'Deleted', null);
