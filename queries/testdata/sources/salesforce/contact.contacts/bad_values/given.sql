insert into stage (recno, line, Id, Email, SystemModstamp) values
    (1, 2, null, 'a@acme.example', '2026-03-01 10:00:00'),
    (2, 3, '0031G00001S3ckZQAR', 'a@acme.example', '3609-03-01 10:00:00'),
    (3, 4, '00Q1G00000nDnM5UAK', 'lead@acme.example', '2026-03-01 10:00:00');
