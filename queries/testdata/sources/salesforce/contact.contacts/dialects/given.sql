insert into stage (recno, line, Id, IsDeleted, AccountId, Name, FirstName, LastName, Email, Title, SystemModstamp, LastModifiedDate) values
    (1, 2, '0031G00001S3ckZ', '0', '0011G00000jWVWo', null, 'Ann', 'Lee', ' Ann.Lee@Acme.example ', 'IT Admin', '2026-03-01 10:00:00', null),
    (2, 3, '0031G00001S3ckZQAR', 'true', '0011G00000jWVWoQAO', 'Ann Lee', null, null, 'ann.lee@acme.example', null, '2026-03-02T10:00:00.000Z', null),
    (3, 4, '0031G00001Pji7ZQAR', 'false', null, null, null, null, null, null, null, '2026-03-02T10:00:00.000Z');
